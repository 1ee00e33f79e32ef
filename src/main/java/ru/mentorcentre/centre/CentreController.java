package ru.mentorcentre.centre;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.municipality.DescribedCentre;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.Submission;

/** The passport of the centre: what it is, who leads it, on what it stands. */
@Controller
@RequestMapping("/centre")
@Editors
class CentreController {

    private static final String FORM = "centre/centre-form";
    private static final int LATEST = 5;

    private final Municipalities municipalities;
    private final CentreMembers members;
    private final Orders orders;
    private final Programmes programmes;

    CentreController(Municipalities municipalities, CentreMembers members, Orders orders, Programmes programmes) {
        this.municipalities = municipalities;
        this.members = members;
        this.orders = orders;
        this.programmes = programmes;
    }

    @GetMapping
    @WholeCentre
    String show(Model model) {
        DescribedCentre here = municipalities.centre();
        int year = here.municipality().reportingYear();
        model.addAttribute("municipality", here.municipality());
        model.addAttribute("passport", here.passport());
        model.addAttribute("serving", members.serving());
        model.addAttribute("orders", orders.choices().stream().limit(LATEST).toList());
        model.addAttribute(
                "programmes",
                programmes.all().stream()
                        .filter(programme -> programme.runsIn(year))
                        .toList());
        model.addAttribute("history", municipalities.history());
        return "centre/centre";
    }

    @GetMapping("/edit")
    String edit(Model model) {
        model.addAttribute("form", CentreForm.of(municipalities.centre()));
        return FORM;
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") CentreForm form, BindingResult errors, Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> form.version = municipalities.centre().version())
                .run(
                        () -> municipalities.describe(form.passport(), form.version),
                        "Паспорт центра сохранён",
                        "redirect:/centre");
    }
}
