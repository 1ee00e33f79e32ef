package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What the lists of events keep about an educator. */
@Component
class AttendanceEducatorUse implements EducatorUse {

    private final ParticipationRepository participations;
    private final RevokedCertificateRepository revoked;
    private final EntityManager entityManager;
    private final Clock clock;

    AttendanceEducatorUse(
            ParticipationRepository participations,
            RevokedCertificateRepository revoked,
            EntityManager entityManager,
            Clock clock) {
        this.participations = participations;
        this.revoked = revoked;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = participations.countByEducatorId(educatorId);
        return count == 0
                ? List.of()
                : List.of("в списках " + Words.count(count, "мероприятия", "мероприятий", "мероприятий"));
    }

    @Override
    public void move(long from, long to) {
        for (Participation one : participations.findByEducatorIdOrderById(from)) {
            Optional<Participation> other = participations.findBySessionIdAndEducatorId(one.sessionId(), to);
            if (other.isPresent()) {
                pass(one, other.get());
            } else {
                one.belongTo(to);
            }
        }
        participations.flush();
    }

    /** A certificate of each: the one that stands stays, the second is revoked. */
    private void pass(Participation one, Participation other) {
        if (other.isCertified() && one.isCertified()) {
            revoked.save(one.revoke(LocalDate.now(clock)));
        }
        revoked.flush();
        revoked.findByParticipationIdOrderById(one.getId()).forEach(certificate -> certificate.belongTo(other.getId()));
        revoked.flush();
        participations.delete(one);
        // the number of its certificate stands once
        participations.flush();
        other.takeOver(one);
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return entityManager
                .createQuery("""
                        select d.heldOn, e.title, x.state, x.certificateNumber, r.number from Participation x
                        join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
                        join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
                        left join RevokedCertificate r on r.municipalityId = x.municipalityId and r.participationId = x.id
                        where x.educatorId = :educator order by d.heldOn, x.id, r.id""", Object[].class)
                .setParameter("educator", educatorId)
                .getResultList()
                .stream()
                .map(row -> new PersonalDataItem(
                        "Мероприятия",
                        Day.of((LocalDate) row[0]) + ", " + row[1],
                        ((ParticipationState) row[2]).title()
                                + (row[3] == null ? "" : ", сертификат " + row[3])
                                + (row[4] == null ? "" : ", отозванный сертификат " + row[4])))
                .toList();
    }
}
