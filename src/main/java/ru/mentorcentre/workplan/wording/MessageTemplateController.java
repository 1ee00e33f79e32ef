package ru.mentorcentre.workplan.wording;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;

/** The templates of messages. */
@Controller
@RequestMapping("/messages/templates")
@Editors
class MessageTemplateController {

    private static final String LIST = "redirect:/messages/templates";
    private static final String FORM = "workplan/message-template-form";

    private final MessageTemplates templates;

    MessageTemplateController(MessageTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("templates", templates.lines());
        return "workplan/message-templates";
    }

    @GetMapping("/{kind}/edit")
    String edit(@PathVariable MessageTemplateKind kind, Model model) {
        model.addAttribute("form", MessageTemplateForm.of(templates.wording(kind), templates.version(kind)));
        return form(kind, model);
    }

    @PostMapping("/{kind}")
    String change(
            @PathVariable MessageTemplateKind kind,
            @Valid @ModelAttribute("form") MessageTemplateForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> form(kind, model))
                .overtaken(() -> form.version = templates.version(kind))
                .run(() -> templates.word(kind, form.wording(), form.version), "Шаблон сохранён", LIST);
    }

    @PostMapping("/{kind}/removal")
    String forget(@PathVariable MessageTemplateKind kind, Submission submission) {
        return submission.orError(LIST).run(() -> templates.forget(kind), "Шаблон снова такой, как был в программе");
    }

    private String form(MessageTemplateKind kind, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("fields", MessageField.values());
        return FORM;
    }
}
