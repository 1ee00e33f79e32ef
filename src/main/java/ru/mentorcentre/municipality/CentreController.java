package ru.mentorcentre.municipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Histories;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Tenant;

/** The passport of the centre: what it is, who leads it, on what it stands. */
@Controller
@RequestMapping("/centre")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class CentreController {

    private static final String FORM = "municipality/centre-form";
    private static final int LATEST = 5;

    private final Municipalities municipalities;
    private final Members members;
    private final Orders orders;
    private final Programmes programmes;
    private final Histories histories;

    CentreController(
            Municipalities municipalities, Members members, Orders orders, Programmes programmes, Histories histories) {
        this.municipalities = municipalities;
        this.members = members;
        this.orders = orders;
        this.programmes = programmes;
        this.histories = histories;
    }

    @GetMapping
    @RolesAllowed({
        Roles.REGION,
        Roles.HEAD,
        Roles.LEADER,
        Roles.METHODIST,
        Roles.MODERATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.MENTOR,
        Roles.MENTEE
    })
    String show(Model model) {
        Municipality here = municipalities.get(Tenant.current());
        int year = here.info().reportingYear();
        model.addAttribute("municipality", here.info());
        model.addAttribute("passport", here.passport());
        model.addAttribute("serving", members.serving());
        model.addAttribute("orders", orders.choices().stream().limit(LATEST).toList());
        model.addAttribute(
                "programmes",
                programmes.all().stream()
                        .filter(programme -> programme.runsIn(year))
                        .toList());
        model.addAttribute(
                "history", histories.of(Municipality.class, here.info().id()));
        return "municipality/centre";
    }

    @GetMapping("/edit")
    String edit(Model model) {
        model.addAttribute("form", CentreForm.of(municipalities.get(Tenant.current())));
        return FORM;
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") CentreForm form, BindingResult errors, Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() ->
                        form.version = municipalities.get(Tenant.current()).version())
                .run(
                        () -> municipalities.describe(Tenant.current(), form.passport(), form.version),
                        "Паспорт центра сохранён",
                        "redirect:/centre");
    }
}
