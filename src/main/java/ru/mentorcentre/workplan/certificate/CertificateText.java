package ru.mentorcentre.workplan.certificate;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.shared.web.Words;

/**
 * What a certificate says.
 *
 * @param hours academic hours, {@code null} where nobody has said
 * @param place likewise
 */
public record CertificateText(
        long educatorId,
        String name,
        String school,
        String title,
        LocalDate heldOn,
        String place,
        Integer hours,
        String number,
        LocalDate certifiedOn)
        implements AboutPeople {

    static final String COLUMNS = """
            w.id, w.fullName, s.shortName, coalesce(e.approvedTitle, e.title), d.heldOn, coalesce(d.place, e.place), d.hours, x.certificateNumber,
            x.certifiedOn""";

    static final String FROM = """
            Participation x
            join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join PlanEducator w on w.municipalityId = x.municipalityId and w.id = x.educatorId
            join PlanSchool s on s.municipalityId = x.municipalityId and s.id = x.schoolId""";

    /** «4 академических часа», {@code null} where nobody has said. */
    public String hoursInWords() {
        return hours == null
                ? null
                : Words.count(hours, "академический час", "академических часа", "академических часов");
    }

    @Override
    public Stream<Long> educators() {
        return Stream.of(educatorId);
    }
}
