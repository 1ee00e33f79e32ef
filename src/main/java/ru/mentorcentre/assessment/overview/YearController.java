package ru.mentorcentre.assessment.overview;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.shared.Roles.Readers;

/** The page of a year: what matters first. */
@Controller
@Readers
class YearController {

    private final AssessmentYears years;
    private final YearOverviews overviews;

    YearController(AssessmentYears years, YearOverviews overviews) {
        this.years = years;
        this.overviews = overviews;
    }

    @GetMapping("/assessment")
    String reporting() {
        return "redirect:/assessment/" + years.reporting();
    }

    @GetMapping("/assessment/{year:\\d{4}}")
    String show(@PathVariable int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("overview", overviews.of(year));
        model.addAttribute("token", UUID.randomUUID());
        return "assessment/year";
    }
}
