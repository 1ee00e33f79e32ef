package ru.mentorcentre.school.listing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.ListingForm;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.register.SchoolCardService;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The listings of one school. */
@Controller
@RequestMapping("/schools/{id}/listings")
@Editors
class SchoolListingController {

    private static final String FORM = "school/listing-form";

    private final Schools schools;
    private final SchoolCardService cards;
    private final Listings listings;
    private final Clock clock;

    SchoolListingController(Schools schools, SchoolCardService cards, Listings listings, Clock clock) {
        this.schools = schools;
        this.cards = cards;
        this.listings = listings;
        this.clock = clock;
    }

    @GetMapping
    @SchoolReaders
    String list(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("listings", listings.of(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "school/listings";
    }

    @GetMapping("/new")
    String blank(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("school", schools.get(id, viewer));
        model.addAttribute("form", new ListingForm());
        return FORM;
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ListingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        model.addAttribute("school", schools.get(id, viewer));
        form.checkDays(errors);
        return submission.form(errors, FORM).run(() -> {
            listings.addAll(form.listings(List.of(id)));
            return submission.done(
                    "Школа внесена в перечень " + form.kind.title(), "redirect:/schools/" + id + "/listings");
        });
    }
}
