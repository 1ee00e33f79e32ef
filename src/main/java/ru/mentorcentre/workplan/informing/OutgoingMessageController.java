package ru.mentorcentre.workplan.informing;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.wording.EventFacts;
import ru.mentorcentre.workplan.wording.MessageTemplateKind;
import ru.mentorcentre.workplan.wording.MessageTemplates;
import ru.mentorcentre.workplan.wording.MessageWording;

/** The messages of the centre: their list, a draft and its form, a sent one with its numbers. */
@Controller
@RequestMapping("/messages/outgoing")
@Editors
class OutgoingMessageController {

    private static final String FORM = "workplan/message-form";

    private final OutgoingMessages list;
    private final MessageDrafts drafts;
    private final MessageSending sending;
    private final MessageRecipients recipients;
    private final MessageChoices choices;
    private final MessageTemplates templates;

    OutgoingMessageController(
            OutgoingMessages list,
            MessageDrafts drafts,
            MessageSending sending,
            MessageRecipients recipients,
            MessageChoices choices,
            MessageTemplates templates) {
        this.list = list;
        this.drafts = drafts;
        this.sending = sending;
        this.recipients = recipients;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Model model) {
        OutgoingFilter filter = OutgoingFilter.of(query);
        model.addAttribute("filter", filter);
        model.addAttribute("states", MessageState.values());
        model.addAttribute("writers", OutgoingFilter.Writer.values());
        model.addAttribute("messages", list.page(filter));
        return "workplan/outgoing-messages";
    }

    /** An empty form, or one that begins with a template, an event or a date of one, or both. */
    @GetMapping("/new")
    String blank(@RequestParam Map<String, String> query, Model model) {
        QueryValues values = new QueryValues(query);
        MessageTemplateKind kind = values.choice(MessageTemplateKind.class, "template");
        MessageForm form = new MessageForm();
        Long session = values.key("session");
        EventFacts event =
                (session == null ? templates.facts(values.key("event")) : templates.factsOfDate(session)).orElse(null);
        if (event != null) {
            form.eventId = event.id();
        }
        if (event != null && session != null) {
            form.sessionId = session;
        } else if (event != null) {
            form.aim(choices.audienceOf(event.id()));
        }
        if (kind != null) {
            MessageWording wording = templates.filled(kind, event);
            form.subject = wording.subject();
            form.body = wording.body();
        }
        model.addAttribute("form", form);
        model.addAttribute("template", kind);
        return form(form, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> form(form, model))
                .run(
                        () -> drafts.add(form.message(), form.upload(), viewer.accountId()),
                        "Черновик сохранён. Проверьте, кому он уйдёт",
                        id -> "redirect:/messages/outgoing/" + id + "/sending");
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        MessageInfo message = drafts.get(id);
        model.addAttribute("message", message);
        model.addAttribute("schools", choices.schoolsOf(id));
        if (message.isDraft()) {
            model.addAttribute("reach", sending.reach(id));
        } else {
            model.addAttribute("tally", recipients.tally(id));
        }
        return "workplan/outgoing-message";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        MessageInfo message = drafts.get(id);
        if (!message.isDraft()) {
            return "redirect:/messages/outgoing/" + id;
        }
        MessageForm form = MessageForm.of(message, drafts.schools(id));
        model.addAttribute("form", form);
        model.addAttribute("message", message);
        return form(form, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("message", drafts.get(id));
        return submission
                .form(errors, () -> form(form, model))
                .overtaken(() -> form.version = drafts.get(id).version())
                .run(
                        () -> drafts.edit(id, form.message(), form.upload(), form.dropFile, form.version),
                        "Черновик сохранён. Проверьте, кому он уйдёт",
                        "redirect:/messages/outgoing/" + id + "/sending");
    }

    private String form(MessageForm form, Model model) {
        model.addAttribute("date", choices.date(form.sessionId));
        model.addAttribute("groups", EventAudience.values());
        model.addAttribute("roles", MessageAudience.ROLES);
        model.addAttribute("schools", choices.schools());
        model.addAttribute("events", choices.events(form.eventId));
        model.addAttribute("templates", MessageTemplateKind.values());
        return FORM;
    }
}
