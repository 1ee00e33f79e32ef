package ru.mentorcentre.workplan.certificate;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.centre.CentreMemberRow;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventCertificates;
import ru.mentorcentre.workplan.attendance.EventSessionRow;
import ru.mentorcentre.workplan.attendance.EventSessions;
import ru.mentorcentre.workplan.attendance.Participation;
import ru.mentorcentre.workplan.attendance.ParticipationRepository;

/**
 * Certificates of those who were there. A number is given once; it is revoked with the mark it stands for. Also the
 * service behind {@link EventCertificates}.
 */
@Service
@Transactional
class Certificates implements EventCertificates {

    private static final String WAS_THERE = "x.state = ParticipationState.ATTENDED and x.certificateNumber is not null";

    private static final long NO_SCHOOL = -1;

    private final EventSessions sessions;
    private final ParticipationRepository participations;
    private final Municipalities municipalities;
    private final CentreMembers members;
    private final EntityManager entityManager;
    private final Clock clock;

    Certificates(
            EventSessions sessions,
            ParticipationRepository participations,
            Municipalities municipalities,
            CentreMembers members,
            EntityManager entityManager,
            Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.municipalities = municipalities;
        this.members = members;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @return how many got one now */
    int issue(long plan, long event, long session) {
        int issued = issue(sessions.row(plan, event, session));
        if (issued == 0) {
            throw new BusinessRuleViolation(null, "Все, кто отмечен, уже с сертификатами");
        }
        return issued;
    }

    @Override
    public void issue(long date) {
        issue(sessions.row(date));
    }

    private int issue(EventSessionRow date) {
        List<Participation> waiting = participations.uncertified(date.id());
        LocalDate today = LocalDate.now(clock);
        waiting.forEach(one -> one.certify(CertificateNumber.fresh(date.heldOn().getYear()), today));
        participations.flush();
        return waiting.size();
    }

    /** How many are given out of a date. */
    @Transactional(readOnly = true)
    long issued(long session) {
        return participations.certified(session);
    }

    /** Those of a date, by school and name. */
    @Transactional(readOnly = true)
    List<CertificateText> of(long session) {
        return texts().where("x.sessionId = :session", "session", session)
                .orderBy("s.shortName, s.id, w.fullName, x.id")
                .list();
    }

    /** One of a date. */
    @Transactional(readOnly = true)
    CertificateText get(long session, long id) {
        return texts().where("x.sessionId = :session", "session", session)
                .where("x.id = :id", "id", id)
                .one()
                .orElseThrow(NotFound.of("Сертификат", id));
    }

    /** One of the own; for a school, of its people. */
    @Transactional(readOnly = true)
    CertificateText own(Viewer viewer, long id) {
        return texts().where("x.id = :id", "id", id)
                .where("""
                        x.schoolId = :school or exists (select 1 from PlanEducatorAccount u where u.municipalityId = x.municipalityId
                            and u.educatorId = x.educatorId and u.accountId = :account)""", "account", viewer.accountId())
                .with("school", viewer.isOfSchool() ? viewer.schoolId() : NO_SCHOOL)
                .one()
                .orElseThrow(NotFound.of("Сертификат", id));
    }

    /** By the number, in the root scope; a revoked one tells since when. */
    @Transactional(readOnly = true)
    Optional<CheckedCertificate> check(String number) {
        return new ListQuery<>(
                        entityManager, CheckedCertificate.class, CheckedCertificate.COLUMNS, CheckedCertificate.FROM)
                .where("(r.id is not null or x.certificateNumber = :number and " + WAS_THERE + ")", "number", number)
                .one();
    }

    /** How the centre is called that gives them out. */
    @Transactional(readOnly = true)
    String centre() {
        String name = municipalities.centre().passport().centreName();
        return name == null
                ? "Муниципальный наставнический центр, "
                        + municipalities.current().name()
                : name;
    }

    /** Who leads the centre that gives them out, {@code null} as long as nobody has said it. */
    @Transactional(readOnly = true)
    String leader() {
        return members.leader().map(CentreMemberRow::fullName).orElse(null);
    }

    /** Those of a date that were revoked, the latest first. */
    @Transactional(readOnly = true)
    List<RevokedRow> revoked(long session) {
        return new ListQuery<>(
                        entityManager,
                        RevokedRow.class,
                        "w.id, w.fullName, s.shortName, r.number, r.certifiedOn, r.revokedOn",
                        CertificateText.FROM + """

                                join RevokedCertificate r on r.municipalityId = x.municipalityId
                                    and r.participationId = x.id""")
                .where("x.sessionId = :session", "session", session)
                .orderBy("r.revokedOn desc, r.id desc")
                .list();
    }

    /** A revoked certificate of a date. */
    record RevokedRow(
            long educatorId, String name, String school, String number, LocalDate certifiedOn, LocalDate revokedOn)
            implements AboutPeople {

        @Override
        public Stream<Long> educators() {
            return Stream.of(educatorId);
        }
    }

    private ListQuery<CertificateText> texts() {
        return new ListQuery<>(entityManager, CertificateText.class, CertificateText.COLUMNS, CertificateText.FROM)
                .where(WAS_THERE);
    }
}
