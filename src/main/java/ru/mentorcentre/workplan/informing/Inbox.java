package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The messages an account has got; one that was withdrawn before it was read is not among them. */
@Service
@Transactional
class Inbox {

    private static final String FOUND =
            "(translate(lower(m.subject), 'ё', 'е') like :q or translate(lower(m.body), 'ё', 'е') like :q)";

    private static final String THERE = """
                (m.state = ru.mentorcentre.workplan.informing.MessageState.SENT
                or m.state = ru.mentorcentre.workplan.informing.MessageState.WITHDRAWN and r.readAt is not null)""";

    private final Attachments attachments;
    private final EntityManager entityManager;
    private final Clock clock;

    Inbox(Attachments attachments, EntityManager entityManager, Clock clock) {
        this.attachments = attachments;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Unread ones first, then the latest. */
    @Transactional(readOnly = true)
    ListPage<InboxRow> page(long account, String typed, int page) {
        return new ListQuery<>(entityManager, InboxRow.class, InboxRow.COLUMNS, InboxRow.FROM)
                .where("r.accountId = :account", "account", account)
                .where(THERE)
                .whereFound(FOUND, typed)
                .orderBy("case when r.readAt is null then 0 else 1 end, r.deliveredAt desc, r.id desc")
                .page(page);
    }

    /** How many wait to be read, and since when the latest does. */
    @Transactional(readOnly = true)
    Unread unread(long account) {
        return new ListQuery<>(entityManager, Unread.class, "count(r), max(r.deliveredAt)", """
                MessageRecipient r
                join Message m on m.municipalityId = r.municipalityId and m.id = r.messageId""")
                .where("r.accountId = :account and r.readAt is null", "account", account)
                .where("m.state = ru.mentorcentre.workplan.informing.MessageState.SENT")
                .list()
                .get(0);
    }

    /** Shows a message to its recipient, who has read it from now on; 404 to anybody else. */
    InboxMessage open(long id, long account) {
        InboxMessage message = find(id, account).orElseThrow(NotFound.of("Сообщение", id));
        if (message.readAt() == null && !message.isWithdrawn()) {
            entityManager
                    .createQuery("""
                update MessageRecipient r set r.readAt = :now where r.messageId = :message
                and r.accountId = :account and r.readAt is null""")
                    .setParameter("now", clock.instant())
                    .setParameter("message", id)
                    .setParameter("account", account)
                    .executeUpdate();
        }
        return message;
    }

    @Transactional(readOnly = true)
    Optional<InboxMessage> find(long id, long account) {
        return new ListQuery<>(entityManager, InboxMessage.class, InboxMessage.COLUMNS, InboxMessage.FROM)
                .where("m.id = :id", "id", id)
                .where("r.accountId = :account", "account", account)
                .one();
    }

    /** Its file; none of one that is hidden from this account. */
    @Transactional(readOnly = true)
    Download file(long id, long account) {
        return attachments.get(find(id, account)
                .filter(message -> !message.isHidden())
                .orElseThrow(NotFound.of("Сообщение", id))
                .attachmentId());
    }

    /** @param latestAt {@code null} for none */
    record Unread(long count, Instant latestAt) {}
}
