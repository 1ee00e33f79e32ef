package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.shared.Day;

/** Somebody in the register, without the certificates. */
public record RegisterRow(
        long id,
        Long municipalityId,
        long applicationId,
        Long educatorId,
        int version,
        String fullName,
        String schoolName,
        String school,
        int serviceYears,
        LocalDate trainingFrom,
        LocalDate trainingUntil,
        String furtherTraining,
        String attendedEvents,
        Relocation relocation,
        String phone,
        String email,
        String orderNumber,
        LocalDate orderOn,
        LocalDate validUntil,
        LocalDate leftOn,
        ExitCause exitCause,
        String exitReason,
        String exitOrderNumber,
        String renewalNumber,
        LocalDate renewedOn) {

    static final String COLUMNS = """
            r.id, r.municipalityId, r.applicationId, a.educatorId, r.version, r.fullName, r.schoolName, s.shortName,
            r.serviceYears, r.trainingFrom, r.trainingUntil, r.furtherTraining, r.attendedEvents, r.relocation, r.phone,
            r.email, r.orderNumber, r.orderOn, r.validUntil, r.leftOn, r.exitCause, r.exitReason, r.exitOrderNumber,
            n.orderNumber, n.orderOn""";

    static final String FROM = """
            RegisterEntry r
            join Application a on a.municipalityId = r.municipalityId and a.id = r.applicationId
            join ReserveSchool s on s.municipalityId = a.municipalityId and s.id = a.schoolId
            left join RegisterRenewal n on n.municipalityId = r.municipalityId and n.entryId = r.id
                and n.id = (select max(m.id) from RegisterRenewal m where m.municipalityId = r.municipalityId
                    and m.entryId = r.id and m.revokedOn is null)""";

    public RegisterStatus status(LocalDate today) {
        return RegisterStatus.of(leftOn, validUntil, today);
    }

    /** «01.02.2027 – 30.06.2027». */
    public String training() {
        return Day.of(trainingFrom) + " – " + Day.of(trainingUntil);
    }

    /** Field 6: certificates of events, or the certified list, or both. */
    public String furtherOrEvents() {
        return furtherTraining == null
                ? attendedEvents
                : attendedEvents == null ? furtherTraining : furtherTraining + "\n" + attendedEvents;
    }

    /** The same, line by line. */
    public List<String> eventLines() {
        return furtherOrEvents().lines().toList();
    }

    /** Field 8. */
    public String contacts() {
        return phone == null ? email : email == null ? phone : phone + "\n" + email;
    }

    /** The order it is valid by now, {@code null} where that is still the one of inclusion. */
    public String renewal() {
        return renewedOn == null ? null : "№ " + renewalNumber + " от " + Day.of(renewedOn);
    }

    /** How it ended: «01.12.2026, № 12: назначен», {@code null} while it stands. */
    public String exit() {
        return leftOn == null ? null : Day.of(leftOn) + ", приказ № " + exitOrderNumber + ": " + exitCause.title();
    }

    /** «№ 12 от 01.12.2026». */
    public String order() {
        return "№ " + orderNumber + " от " + Day.of(orderOn);
    }
}
