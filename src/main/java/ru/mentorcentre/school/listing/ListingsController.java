package ru.mentorcentre.school.listing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.school.ListingForm;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.change.SchoolChanges;
import ru.mentorcentre.school.register.ReportingYear;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.Submission;

/** The register of listings, and an order entered for many schools at once. */
@Controller
@RequestMapping("/schools/listings")
@Editors
class ListingsController {

    private static final String FORM = "school/listings-form";

    private final Listings listings;
    private final ListingRegister register;
    private final ListingHints hints;
    private final SchoolChanges schools;
    private final ReportingYear reportingYear;

    ListingsController(
            Listings listings,
            ListingRegister register,
            ListingHints hints,
            SchoolChanges schools,
            ReportingYear reportingYear) {
        this.listings = listings;
        this.register = register;
        this.hints = hints;
        this.schools = schools;
        this.reportingYear = reportingYear;
    }

    @GetMapping
    @Readers
    String list(@RequestParam Map<String, String> query, Model model) {
        int year = reportingYear.current();
        ListingsFilter filter = ListingsFilter.of(query);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips());
        model.addAttribute("listings", register.page(filter));
        model.addAttribute("year", year);
        model.addAttribute("municipalities", reportingYear.municipalityNames());
        model.addAttribute("lowButNotListed", hints.lowButNotListed(year));
        model.addAttribute("listedButNotLow", hints.listedButNotLow(year));
        return "school/listings-list";
    }

    @GetMapping("/new")
    String blank(
            @RequestParam Map<String, String> query, @RequestParam(required = false) List<Long> school, Model model) {
        ListingForm form = new ListingForm();
        form.kind = ListingsFilter.of(query).kind();
        if (school != null) {
            form.schools = school;
        }
        model.addAttribute("form", form);
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ListingForm form, BindingResult errors, Model model, Submission submission) {
        form.checkDays(errors);
        listings.checkSchools(form, errors);
        return submission.form(errors, () -> form(model)).run(() -> {
            int count = listings.addAll(form);
            return submission.done(
                    "Внесено в перечень " + form.kind.title() + ": " + count,
                    "redirect:/schools/listings?kind=" + form.kind);
        });
    }

    private String form(Model model) {
        model.addAttribute("working", schools.working());
        return FORM;
    }
}
