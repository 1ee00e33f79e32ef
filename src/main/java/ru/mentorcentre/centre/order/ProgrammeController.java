package ru.mentorcentre.centre.order;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.centre.Programme;
import ru.mentorcentre.centre.Programmes;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.Submission;

/** The programmes of the centre. */
@Controller
@RequestMapping("/centre/programme")
@Editors
class ProgrammeController {

    private static final String FORM = "centre/programme-form";

    private final Programmes programmes;
    private final Orders orders;
    private final Municipalities municipalities;

    ProgrammeController(Programmes programmes, Orders orders, Municipalities municipalities) {
        this.programmes = programmes;
        this.orders = orders;
        this.municipalities = municipalities;
    }

    @GetMapping
    @WholeCentre
    String list(Model model) {
        model.addAttribute("programmes", programmes.all());
        model.addAttribute("year", municipalities.current().reportingYear());
        return "centre/programmes";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new ProgrammeForm());
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(model))
                .run(
                        () -> programmes.add(form.programme()),
                        "Программа добавлена",
                        id -> "redirect:/centre/programme/" + id);
    }

    @GetMapping("/{id}")
    @WholeCentre
    String show(@PathVariable long id, Model model) {
        Programme programme = programmes.get(id);
        model.addAttribute("programme", programme);
        model.addAttribute("order", orders.choice(programme.orderId()).orElse(null));
        model.addAttribute("history", programmes.history(id));
        return "centre/programme";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        Programme programme = programmes.get(id);
        model.addAttribute("programme", programme);
        model.addAttribute("form", ProgrammeForm.of(programme));
        return form(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("programme", programmes.get(id));
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(model))
                .overtaken(() -> form.version = programmes.get(id).getVersion())
                .run(
                        () -> programmes.edit(id, form.programme(), form.version),
                        "Программа сохранена",
                        "redirect:/centre/programme/" + id);
    }

    private String form(Model model) {
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
