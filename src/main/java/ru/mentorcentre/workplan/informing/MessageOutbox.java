package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.shared.mail.MailOutbox;
import ru.mentorcentre.shared.mail.OutgoingLetter;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The letters of messages that wait. */
@Component
@Transactional
class MessageOutbox implements MailOutbox {

    private final MessageLetterRepository letters;
    private final Attachments attachments;
    private final SiteAddress site;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageOutbox(
            MessageLetterRepository letters,
            Attachments attachments,
            SiteAddress site,
            EntityManager entityManager,
            Clock clock) {
        this.letters = letters;
        this.attachments = attachments;
        this.site = site;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public OptionalLong takeOut() {
        Instant now = clock.instant();
        return letters.waiting(Limit.of(1)).stream()
                .peek(letter -> letter.become(LetterState.SENDING, now, null))
                .mapToLong(MessageLetter::getId)
                .findFirst();
    }

    /** Whoever has read the message in the account meanwhile gets no letter, and nobody gets one that was withdrawn. */
    @Override
    public Optional<OutgoingLetter> write(long id) {
        return letters.findById(id).flatMap(this::written);
    }

    @Override
    public void note(long id, String problem) {
        letters.findById(id).ifPresent(letter -> letter.end(problem, clock.instant()));
    }

    @Override
    public void giveUpStuck() {
        Instant now = clock.instant();
        letters.stuck(now.minus(STUCK_AFTER)).forEach(letter -> letter.giveUp(now));
    }

    private Optional<OutgoingLetter> written(MessageLetter letter) {
        Content content = new ListQuery<>(entityManager, Content.class, Content.COLUMNS, Content.FROM)
                .where("l.id = :letter", "letter", letter.getId())
                .one()
                .orElseThrow(NotFound.of("Письмо", letter.getId()));
        if (content.state() != MessageState.SENT || content.readAt() != null) {
            letter.become(
                    LetterState.FAILED,
                    clock.instant(),
                    "Письмо уже не нужно: сообщение прочитано в программе или отозвано");
            return Optional.empty();
        }
        // who signs in takes the file from there
        Download file = content.accountId() != null || content.attachmentId() == null
                ? null
                : attachments.get(content.attachmentId());
        return Optional.of(new OutgoingLetter(letter.getId(), letter.email(), content.subject(), text(content), file));
    }

    private String text(Content content) {
        String link = content.accountId() == null
                ? ""
                : site.known()
                        .map(address -> "\n\nОткрыть в программе"
                                + (content.attachmentId() == null ? "" : ", там же приложенный файл") + ":\n" + address
                                + "/messages/" + content.messageId()
                                + (content.ownEvents() ? "\n\nМои мероприятия:\n" + address + "/plan/own" : ""))
                        .orElse("");
        return (content.name() == null ? "" : "Это письмо для: " + content.name() + ".\n\n") + content.body() + link
                + "\n\n--\nПисьмо отправила программа наставнического центра, отвечать на него не нужно.\n";
    }

    /**
     * What goes into a letter.
     *
     * @param ownEvents about a date, to somebody who answers for it in the program
     */
    record Content(
            long messageId,
            MessageState state,
            String subject,
            String body,
            Long attachmentId,
            Long accountId,
            Instant readAt,
            String name,
            boolean ownEvents) {

        static final String COLUMNS = """
                m.id, m.state, m.subject, m.body, m.attachmentId, r.accountId, r.readAt, e.fullName,
                case when m.sessionId is not null and exists (select 1 from PlanAccountRole o
                    where o.municipalityId = r.municipalityId and o.accountId = r.accountId
                    and o.role in (Role.MENTOR, Role.MENTEE, Role.SCHOOL_HEAD, Role.CURATOR))
                    then true else false end""";

        static final String FROM = """
                MessageLetter l
                join MessageRecipient r on r.municipalityId = l.municipalityId and r.id = l.recipientId
                join Message m on m.municipalityId = r.municipalityId and m.id = r.messageId
                left join PlanEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId""";
    }
}
