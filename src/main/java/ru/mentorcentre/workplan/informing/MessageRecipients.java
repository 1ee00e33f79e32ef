package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Whom a message was sent to, and what became of it there. */
@Service
@Transactional(readOnly = true)
class MessageRecipients {

    private final EntityManager entityManager;

    MessageRecipients(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<RecipientRow> page(long message, RecipientFilter filter) {
        return query(message, filter).page(filter.page());
    }

    void each(long message, RecipientFilter filter, Consumer<? super RecipientRow> rows) {
        query(message, filter).each(rows);
    }

    /** How many there are of each, in one query. */
    Tally tally(long message) {
        StringBuilder columns =
                new StringBuilder("count(r), coalesce(sum(case when r.accountId is not null then 1 else 0 end), 0)");
        for (RecipientState state : RecipientState.values()) {
            columns.append(", coalesce(sum(case when ")
                    .append(state.condition())
                    .append(" then 1 else 0 end), 0)");
        }
        return new ListQuery<>(entityManager, Tally.class, columns.toString(), RecipientRow.FROM)
                .where("r.messageId = :message", "message", message)
                .list()
                .get(0);
    }

    private ListQuery<RecipientRow> query(long message, RecipientFilter filter) {
        ListQuery<RecipientRow> query = new ListQuery<>(
                        entityManager, RecipientRow.class, RecipientRow.COLUMNS, RecipientRow.FROM)
                .where("r.messageId = :message", "message", message)
                .whereFound("""
                translate(lower(concat(coalesce(e.fullName, a.fullName, ''), ' ', coalesce(s.shortName, ''))),
                'ё', 'е') like :q""", filter.q());
        if (filter.state() != null) {
            query.where(filter.state().condition());
        }
        return query.orderBy("coalesce(e.fullName, a.fullName) nulls last, r.id");
    }

    /**
     * Numbers of recipients, the states as {@link RecipientState} has them.
     *
     * @param inAccount had an account when it was sent
     */
    record Tally(long people, long inAccount, long read, long unread, long mailed, long notMailed, long nowhere) {}
}
