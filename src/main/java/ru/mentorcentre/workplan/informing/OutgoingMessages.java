package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The messages of the centre as a list: drafts, and what was sent. */
@Service
@Transactional(readOnly = true)
class OutgoingMessages {

    private final EntityManager entityManager;

    OutgoingMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest first. */
    ListPage<OutgoingRow> page(OutgoingFilter filter) {
        return new ListQuery<>(entityManager, OutgoingRow.class, OutgoingRow.COLUMNS, "Message m")
                .whereGiven("m.state = :state", "state", filter.state())
                .whereIf(
                        filter.writer() != null,
                        "m.automatic = :automatic",
                        "automatic",
                        filter.writer() == OutgoingFilter.Writer.PROGRAM)
                .whereFound(
                        "(translate(lower(m.subject), 'ё', 'е') like :q or translate(lower(m.body), 'ё', 'е') like :q)",
                        filter.q())
                .orderBy("coalesce(m.sentAt, m.madeAt) desc, m.id desc")
                .page(filter.page());
    }
}
