package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.workplan.wording.MessageField;

/** Messages as they are written, until they are sent. */
@Service
@Transactional
class MessageDrafts {

    /** A sent one goes for good only when nobody looks for it any more. */
    private static final Duration KEPT_AFTER_SENDING = Duration.ofDays(30);

    private final MessageRepository messages;
    private final MessageChoices choices;
    private final Attachments attachments;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageDrafts(
            MessageRepository messages,
            MessageChoices choices,
            Attachments attachments,
            EntityManager entityManager,
            Clock clock) {
        this.messages = messages;
        this.choices = choices;
        this.attachments = attachments;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MessageInfo get(long id) {
        return new ListQuery<>(entityManager, MessageInfo.class, MessageInfo.COLUMNS, MessageInfo.FROM)
                .where("m.id = :id", "id", id)
                .one()
                .orElseThrow(NotFound.of("Сообщение", id));
    }

    /** One that is still a draft. */
    @Transactional(readOnly = true)
    MessageInfo draft(long id) {
        MessageInfo message = get(id);
        refuseSent(message.state());
        return message;
    }

    /** The keys of its schools; none for all. */
    @Transactional(readOnly = true)
    Set<Long> schools(long id) {
        return choices.schoolsOf(id).stream().map(MessageChoices.Choice::id).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    Download file(long id) {
        return attachments.get(get(id).attachmentId());
    }

    /** @return its key */
    long add(NewMessage wanted, Upload file, long author) {
        check(wanted);
        Message message = new Message(wanted, author, clock.instant());
        message.attach(file == null ? null : attachments.keep(file));
        long id = messages.saveAndFlush(message).getId();
        keepSchools(id, wanted);
        return id;
    }

    /** @param file takes the place of the former one; {@code null} leaves that unless {@code dropFile} */
    void edit(long id, NewMessage wanted, Upload file, boolean dropFile, int version) {
        Message message = messages.locked(id).orElseThrow(NotFound.of("Сообщение", id));
        LostUpdate.check(version, message.getVersion());
        refuseSent(message.state());
        check(wanted);
        message.edit(wanted);
        Long former = message.attachmentId();
        if (file != null || dropFile) {
            message.attach(file == null ? null : attachments.keep(file));
        }
        messages.saveAndFlush(message);
        if (file != null || dropFile) {
            attachments.drop(former);
        }
        entityManager
                .createQuery("delete from MessageSchool s where s.messageId = :message")
                .setParameter("message", id)
                .executeUpdate();
        keepSchools(id, wanted);
    }

    /** A draft by whoever writes; a message that was sent long ago by the leader alone. */
    void delete(long id, Viewer viewer) {
        Message message = messages.locked(id).orElseThrow(NotFound.of("Сообщение", id));
        if (message.state() != MessageState.DRAFT) {
            if (!viewer.isLeader()) {
                throw new BusinessRuleViolation(null, "Отправленное сообщение удаляет руководитель центра");
            }
            if (message.sentAt().isAfter(clock.instant().minus(KEPT_AFTER_SENDING))) {
                throw new BusinessRuleViolation(
                        null, "Сообщению меньше 30 дней. Пока его ещё читают, его можно только отозвать");
            }
        }
        Long file = message.attachmentId();
        messages.delete(message);
        messages.flush();
        attachments.drop(file);
    }

    private void keepSchools(long id, NewMessage wanted) {
        wanted.audience().schools().forEach(school -> entityManager.persist(new MessageSchool(id, school)));
        entityManager.flush();
    }

    private void check(NewMessage wanted) {
        if (wanted.audience().isEmpty()) {
            throw new BusinessRuleViolation("groups", "Отметьте, кому написать: хотя бы одну группу или роль");
        }
        if (!MessageAudience.ROLES.containsAll(wanted.audience().roles())) {
            throw new BusinessRuleViolation("roles", "Этой роли сообщений не пишут");
        }
        if (wanted.eventId() != null && !choices.isEvent(wanted.eventId())) {
            throw new BusinessRuleViolation("eventId", "Этого мероприятия уже нет: выберите другое");
        }
        if (wanted.audience().sessionId() != null
                && !choices.isDate(wanted.audience().sessionId(), wanted.eventId())) {
            throw new BusinessRuleViolation(null, "Этой даты мероприятия уже нет: начните сообщение заново");
        }
        if (!choices.areSchools(wanted.audience().schools())) {
            throw new BusinessRuleViolation("schools", "Одной из школ уже нет: отметьте их ещё раз");
        }
        refuseUnfilled("subject", wanted.wording().subject());
        refuseUnfilled("body", wanted.wording().body());
    }

    private static void refuseUnfilled(String field, String text) {
        List<String> unfilled = MessageField.unfilled(text);
        if (!unfilled.isEmpty()) {
            throw new BusinessRuleViolation(
                    field,
                    "Осталось незаполненным: " + String.join(", ", unfilled) + ". Впишите слова на место скобок");
        }
    }

    private static void refuseSent(MessageState state) {
        if (state != MessageState.DRAFT) {
            throw new BusinessRuleViolation(
                    null, "Сообщение уже отправлено: его не меняют, но можно отозвать у тех, кто не прочёл");
        }
    }
}
