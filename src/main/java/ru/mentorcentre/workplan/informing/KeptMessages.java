package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Messages that were sent, by day, with who has read them. */
@Component
class KeptMessages implements KeptData {

    private final EntityManager entityManager;
    private final Clock clock;

    KeptMessages(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.MESSAGES;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(entityManager, Due.class, """
                concat('Сообщение «', m.subject, '»'), cast(m.sentAt as LocalDate),
                concat('/messages/outgoing/', cast(m.id as string))""", "Message m")
                .where(
                        "m.sentAt < :before",
                        "before",
                        before.atStartOfDay(clock.getZone()).toInstant())
                .orderBy("m.sentAt, m.id");
    }
}
