package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What messages keep about an educator: that they were sent and read. It holds no card back. */
@Component
class MessageUse implements EducatorUse {

    private final MessageLetterRepository letters;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageUse(MessageLetterRepository letters, EntityManager entityManager, Clock clock) {
        this.letters = letters;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public List<String> of(long educatorId) {
        return List.of();
    }

    /** Where both cards got the same message, the row of the second stays without a card. */
    @Override
    public void move(long from, long to) {
        entityManager
                .createQuery("""
                        update MessageRecipient r set r.educatorId = :to
                        where r.educatorId = :from and not exists (select 1 from MessageRecipient o
                            where o.municipalityId = r.municipalityId and o.messageId = r.messageId
                            and o.educatorId = :to)""")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return entityManager
                .createQuery("""
                        select m.subject, r.deliveredAt, r.readAt from MessageRecipient r
                        join Message m on m.municipalityId = r.municipalityId and m.id = r.messageId
                        where r.educatorId = :educator order by r.id""", Object[].class)
                .setParameter("educator", educatorId)
                .getResultList()
                .stream()
                .map(row -> new PersonalDataItem(
                        "Сообщения центра",
                        (String) row[0],
                        "отправлено " + day((Instant) row[1])
                                + (row[2] == null ? ", не прочитано" : ", прочитано " + day((Instant) row[2]))))
                .toList();
    }

    /** Of somebody who is forgotten no address stays. */
    @EventListener
    void forgotten(EducatorAnonymised event) {
        letters.forget(event.educatorId());
    }

    private String day(Instant moment) {
        return Day.of(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
