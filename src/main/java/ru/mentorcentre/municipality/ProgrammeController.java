package ru.mentorcentre.municipality;

import jakarta.servlet.http.HttpServletResponse;
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
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Tenant;

/** The programmes of the centre. */
@Controller
@RequestMapping("/centre/programme")
@Editors
class ProgrammeController {

    private static final String FORM = "municipality/programme-form";

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
        model.addAttribute("year", municipalities.get(Tenant.current()).info().reportingYear());
        return "municipality/programmes";
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
            RedirectAttributes redirect) {
        form.refuseBackwards(errors);
        if (errors.hasErrors()) {
            return form(model);
        }
        try {
            long id = programmes.add(form.programme());
            redirect.addFlashAttribute("flash", "Программа добавлена");
            return "redirect:/centre/programme/" + id;
        } catch (Refused problem) {
            problem.addTo(errors);
            return form(model);
        }
    }

    @GetMapping("/{id}")
    @WholeCentre
    String show(@PathVariable long id, Model model) {
        Programme programme = programmes.get(id);
        model.addAttribute("programme", programme);
        model.addAttribute("order", orders.choice(programme.orderId()).orElse(null));
        model.addAttribute("history", programmes.history(id));
        return "municipality/programme";
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
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("programme", programmes.get(id));
        form.refuseBackwards(errors);
        if (errors.hasErrors()) {
            return form(model);
        }
        try {
            programmes.edit(id, form.programme(), form.getVersion());
            redirect.addFlashAttribute("flash", "Программа сохранена");
            return "redirect:/centre/programme/" + id;
        } catch (Refused problem) {
            problem.addTo(errors);
            return form(model);
        } catch (LostUpdate lost) {
            form.setVersion(programmes.get(id).getVersion());
            return Overtaken.show(lost, errors, response, form(model));
        }
    }

    private String form(Model model) {
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
