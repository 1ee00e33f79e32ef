package ru.mentorcentre.school.listing;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.school.ListingRow;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.change.OvertakenSchool;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** One listing: its end, and its removal when it was entered by mistake. */
@Controller
@RequestMapping("/schools/listings/{id}")
@Editors
class ListingController {

    private static final String FORM = "school/listing-end";

    private final Listings listings;
    private final OvertakenSchool overtaken;

    ListingController(Listings listings, OvertakenSchool overtaken) {
        this.listings = listings;
        this.overtaken = overtaken;
    }

    @ModelAttribute("listing")
    ListingRow listing(@PathVariable long id) {
        return listings.row(id);
    }

    @GetMapping("/end")
    String form(@ModelAttribute("listing") ListingRow listing, Model model) {
        model.addAttribute("form", ListingEndForm.of(listing));
        return FORM;
    }

    @PostMapping("/end")
    String end(
            @PathVariable long id,
            @ModelAttribute("listing") ListingRow listing,
            @Valid @ModelAttribute("form") ListingEndForm form,
            BindingResult errors,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.listing(id, version -> form.version = version))
                .run(() -> {
                    listings.end(id, form.version, form.endsOn, TypedText.line(form.orderNumber), form.orderDate);
                    return submission.done(
                            "В перечне " + listing.kind().title() + " по " + Day.of(form.endsOn),
                            "redirect:/schools/" + listing.schoolId() + "/listings");
                });
    }

    @GetMapping("/removal")
    String ask() {
        return "school/listing-removal";
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, @ModelAttribute("listing") ListingRow listing, RedirectAttributes redirect) {
        listings.remove(id);
        redirect.addFlashAttribute("flash", "Запись перечня удалена, след остался в истории школы");
        return "redirect:/schools/" + listing.schoolId() + "/listings";
    }
}
