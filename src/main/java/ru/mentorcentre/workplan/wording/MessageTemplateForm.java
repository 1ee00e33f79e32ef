package ru.mentorcentre.workplan.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.web.TypedText;

/** A template as it is typed. */
class MessageTemplateForm {

    public int version;

    @NotBlank(message = "Напишите тему")
    @Size(max = MessageWording.LONGEST_SUBJECT)
    public String subject;

    @NotBlank(message = "Напишите текст")
    @Size(max = MessageWording.LONGEST_BODY)
    public String body;

    static MessageTemplateForm of(MessageWording wording, int version) {
        MessageTemplateForm form = new MessageTemplateForm();
        form.version = version;
        form.subject = wording.subject();
        form.body = wording.body();
        return form;
    }

    MessageWording wording() {
        return new MessageWording(TypedText.line(subject), TypedText.paragraphs(body));
    }
}
