package ru.mentorcentre.reserve.training;

import java.time.LocalDate;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.Day;

/** Something that was done in somebody's training, as it is listed. */
public record TrainingEntryRow(
        long id,
        long applicationId,
        TrainingKind kind,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        String certificateNumber,
        LocalDate issuedOn,
        String issuer,
        Integer hours,
        Long attachmentId,
        String hostSchool,
        LocalDate hostAssignedOn,
        Integer hostYear,
        SchoolType hostType,
        Finding hostStableHigh,
        Boolean hostRepresented,
        String hostReason,
        boolean countsEarly) {

    static final String COLUMNS = """
            t.id, t.applicationId, t.kind, t.title, t.startsOn, t.endsOn, t.certificateNumber, t.issuedOn, t.issuer,
            t.hours, t.attachmentId, s.shortName, t.hostAssignedOn, t.hostYear, t.hostType, t.hostStableHigh,
            t.hostRepresented, t.hostReason, t.countsEarly""";

    static final String FROM = """
            TrainingEntry t
            left join ReserveSchool s on s.municipalityId = t.municipalityId and s.id = t.hostSchoolId""";

    /** Certified before the days of the training: the leader says whether it counts. */
    public boolean isEarly(LocalDate trainingFrom) {
        return kind.isCourse() && issuedOn != null && trainingFrom != null && issuedOn.isBefore(trainingFrom);
    }

    /** A course whose certificate counts. */
    public boolean isCertifiedCourse(LocalDate trainingFrom) {
        return kind.isCourse() && certificateNumber != null && (countsEarly || !isEarly(trainingFrom));
    }

    /** A course is done by a certificate that counts, anything else when its last day has come. */
    public boolean isDone(LocalDate today, LocalDate trainingFrom) {
        return kind.isCourse() ? isCertifiedCourse(trainingFrom) : endsOn != null && !endsOn.isAfter(today);
    }

    /** What it is called: its kind, or for other events what they were about. */
    public String name() {
        return kind == TrainingKind.OTHER && title != null ? title : kind.title();
    }

    /** Its days, or the day of its certificate. */
    public String when() {
        if (startsOn == null && endsOn == null) {
            return issuedOn == null ? "—" : Day.of(issuedOn);
        }
        if (startsOn == null || endsOn == null || startsOn.equals(endsOn)) {
            return Day.of(startsOn == null ? endsOn : startsOn);
        }
        return Day.of(startsOn) + " – " + Day.of(endsOn);
    }

    /** {@code null} without one. */
    public TrainingCertificate certificate() {
        return certificateNumber == null ? null : new TrainingCertificate(certificateNumber, issuedOn, issuer, hours);
    }

    /** What was known of the base on the day of its assignment, {@code null} for all but internships. */
    public String host() {
        return hostAssignedOn == null
                ? null
                : "назначена " + Day.of(hostAssignedOn) + ": "
                        + new InternshipBase(hostYear, hostType, hostStableHigh, Boolean.TRUE.equals(hostRepresented))
                                .inWords();
    }
}
