package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.mail.MailServer;
import ru.mentorcentre.shared.persistence.BulkInsert;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.workplan.CentreMessages;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.wording.MessageWording;

/** Sends messages, each once however often it is asked for; once more to those who have not read; and takes them back. */
@Service
@Transactional
public class MessageSending implements CentreMessages {

    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(20);

    private final MessageRepository messages;
    private final MessageDrafts drafts;
    private final Addressees addressees;
    private final Inbox inbox;
    private final BulkInsert bulk;
    private final MailServer mail;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageSending(
            MessageRepository messages,
            MessageDrafts drafts,
            Addressees addressees,
            Inbox inbox,
            BulkInsert bulk,
            MailServer mail,
            EntityManager entityManager,
            Clock clock) {
        this.messages = messages;
        this.drafts = drafts;
        this.addressees = addressees;
        this.inbox = inbox;
        this.bulk = bulk;
        this.mail = mail;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** How far a draft would reach if it were sent now. */
    @Transactional(readOnly = true)
    MessageReach reach(long id) {
        Message draft = messages.find(id).orElseThrow(NotFound.of("Сообщение", id));
        return MessageReach.of(addressees.of(draft.audience(drafts.schools(id)), draft.authorId()), mail.isPossible());
    }

    /**
     * Sends a draft.
     *
     * @param version of the draft that was looked at before
     * @return how far it reaches
     */
    MessageReach send(long id, int version) {
        Message message = messages.locked(id).orElseThrow(NotFound.of("Сообщение", id));
        if (message.state() != MessageState.DRAFT) {
            throw new BusinessRuleViolation(null, "Сообщение уже отправлено, второй раз оно не ушло");
        }
        LostUpdate.check(version, message.getVersion());
        List<Addressee> people = addressees.of(message.audience(drafts.schools(id)), message.authorId());
        if (people.isEmpty()) {
            throw new BusinessRuleViolation(null, "Сейчас среди адресатов никого нет: отправлять некому");
        }
        deliver(message, people);
        return MessageReach.of(people, mail.isPossible());
    }

    /**
     * What the program writes by itself.
     *
     * @param people at least one
     * @return the key of the message
     */
    public long sendBySelf(NewMessage wanted, List<Addressee> people) {
        Message message = messages.saveAndFlush(new Message(wanted, null, clock.instant()));
        deliver(message, people);
        return message.getId();
    }

    @Override
    public long send(long author, String subject, String text, Set<EventAudience> groups, Set<Role> roles) {
        NewMessage wanted =
                new NewMessage(new MessageWording(subject, text), null, new MessageAudience(groups, roles, Set.of()));
        long id = drafts.add(wanted, null, author);
        send(id, drafts.get(id).version());
        return id;
    }

    @Override
    public void read(long message, long account) {
        inbox.open(message, account);
    }

    private void deliver(Message message, List<Addressee> people) {
        Instant now = clock.instant();
        message.send(now);
        messages.saveAndFlush(message);
        List<MessageRecipient> recipients = people.stream()
                .map(one -> new MessageRecipient(message.getId(), one, now))
                .toList();
        bulk.insert(recipients);
        if (mail.isPossible()) {
            List<MessageLetter> letters = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                if (people.get(i).email() != null) {
                    letters.add(new MessageLetter(
                            recipients.get(i).getId(),
                            message.round(),
                            people.get(i).email(),
                            now));
                }
            }
            bulk.insert(letters);
        }
    }

    /**
     * Sends it once more: to the top of the accounts where it was not read, and by mail to those who did not read it or
     * whose letter did not go out.
     *
     * @return to how many accounts
     */
    int repeat(long id) {
        Message message = messages.locked(id).orElseThrow(NotFound.of("Сообщение", id));
        Instant now = clock.instant();
        if (message.state() != MessageState.SENT) {
            throw new BusinessRuleViolation(null, "Повторить можно отправленное и не отозванное сообщение");
        }
        if (message.latestAt().isAfter(now.minus(BETWEEN_ROUNDS))) {
            throw new BusinessRuleViolation(null, "Сообщение ушло меньше суток назад: дайте людям время прочесть");
        }
        int unread = entityManager
                .createQuery("""
                update MessageRecipient r set r.deliveredAt = :now where r.messageId = :message
                and r.readAt is null and r.accountId is not null""")
                .setParameter("now", now)
                .setParameter("message", id)
                .executeUpdate();
        message.repeat(now);
        int letters = mail.isPossible() ? writeAgain(id, message.round(), now) : 0;
        if (unread + letters == 0) {
            throw new BusinessRuleViolation(null, "Все уже прочитали, напоминать некому");
        }
        return unread;
    }

    private int writeAgain(long id, int round, Instant now) {
        Set<Long> written = new HashSet<>();
        List<MessageLetter> letters =
                entityManager.createQuery("""
                        select r.id, e.id, e.email from MessageRecipient r
                        join PlanEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
                        where r.messageId = :message and r.readAt is null and e.email is not null
                        and (r.accountId is not null or not exists (select 1 from MessageLetter l
                            where l.municipalityId = r.municipalityId and l.recipientId = r.id
                            and l.state <> ru.mentorcentre.shared.mail.LetterState.FAILED))
                        order by r.id""", Object[].class).setParameter("message", id).getResultList().stream()
                        .filter(row -> written.add((Long) row[1]))
                        .map(row -> new MessageLetter((Long) row[0], round, (String) row[2], now))
                        .toList();
        bulk.insert(letters);
        return letters.size();
    }

    /** Takes it out of the accounts of those who have not read it. */
    void withdraw(long id, String why) {
        Message message = messages.locked(id).orElseThrow(NotFound.of("Сообщение", id));
        if (message.state() != MessageState.SENT) {
            throw new BusinessRuleViolation(
                    null,
                    message.state() == MessageState.DRAFT
                            ? "Черновик никому не отправлен: его можно удалить"
                            : "Сообщение уже отозвано");
        }
        message.withdraw(why, clock.instant());
    }
}
