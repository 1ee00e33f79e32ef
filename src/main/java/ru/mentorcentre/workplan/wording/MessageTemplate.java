package ru.mentorcentre.workplan.wording;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A template in the centre's own words (шаблон сообщения). */
@Entity
class MessageTemplate extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private MessageTemplateKind kind;

    private String subject;
    private String body;

    protected MessageTemplate() {}

    MessageTemplate(MessageTemplateKind kind) {
        this.kind = kind;
    }

    void word(MessageWording wording) {
        subject = wording.subject();
        body = wording.body();
    }

    MessageTemplateKind kind() {
        return kind;
    }

    MessageWording wording() {
        return new MessageWording(subject, body);
    }
}
