package ru.mentorcentre.workplan.informing;

import jakarta.validation.Valid;
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
import ru.mentorcentre.shared.mail.MailServer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;

/** What cannot be undone: a message is sent, sent once more, withdrawn, deleted. */
@Controller
@RequestMapping("/messages/outgoing/{id}")
@Editors
class MessageSendingController {

    private static final String WITHDRAWAL = "workplan/message-withdrawal";

    private final MessageDrafts drafts;
    private final MessageSending sending;
    private final MessageChoices choices;
    private final MailServer mail;

    MessageSendingController(MessageDrafts drafts, MessageSending sending, MessageChoices choices, MailServer mail) {
        this.drafts = drafts;
        this.sending = sending;
        this.choices = choices;
        this.mail = mail;
    }

    @GetMapping("/sending")
    String ask(@PathVariable long id, Model model) {
        MessageInfo message = drafts.get(id);
        if (!message.isDraft()) {
            return page(id);
        }
        model.addAttribute("message", message);
        model.addAttribute("schools", choices.schoolsOf(id));
        model.addAttribute("reach", sending.reach(id));
        model.addAttribute("mailPossible", mail.isPossible());
        return "workplan/message-sending";
    }

    @PostMapping("/sending")
    String send(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, Submission submission) {
        drafts.get(id);
        return submission
                .orWarn(page(id))
                .overtaken("Черновик только что изменили. Проверьте его и отправьте ещё раз")
                .run(() -> submission.done(
                        "Сообщение отправлено: " + sending.send(id, version).inWords(), page(id)));
    }

    @PostMapping("/repetition")
    String repeat(@PathVariable long id, Submission submission) {
        drafts.get(id);
        return submission
                .orWarn(page(id))
                .run(() -> submission.done(
                        "Сообщение снова наверху у тех, кто его не прочёл: "
                                + Words.count(
                                        sending.repeat(id), "учётная запись", "учётные записи", "учётных записей"),
                        page(id)));
    }

    @GetMapping("/withdrawal")
    String askWhy(@PathVariable long id, Model model) {
        model.addAttribute("message", drafts.get(id));
        model.addAttribute("form", new WithdrawalForm());
        return WITHDRAWAL;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("message", drafts.get(id));
        return submission
                .form(errors, WITHDRAWAL)
                .run(
                        () -> sending.withdraw(id, form.reason.strip()),
                        "Сообщение отозвано: кто его не прочёл, тот его больше не увидит",
                        page(id));
    }

    @GetMapping("/deletion")
    String askDeletion(@PathVariable long id, Model model) {
        model.addAttribute("message", drafts.get(id));
        return "workplan/message-deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, Viewer viewer, Submission submission) {
        return submission
                .orError(page(id))
                .run(() -> drafts.delete(id, viewer), "Сообщение удалено", "redirect:/messages/outgoing");
    }

    private static String page(long id) {
        return "redirect:/messages/outgoing/" + id;
    }
}
