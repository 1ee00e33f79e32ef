package ru.mentorcentre.reserve.application;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.AboutPeople;

/**
 * An application in a list.
 *
 * @param hasAccount whether the candidate can sign in, and so agree here
 */
public record ApplicationRow(
        long id,
        Long educatorId,
        String fullName,
        long schoolId,
        String school,
        String position,
        Integer serviceYears,
        ApplicationState state,
        LocalDate stateOn,
        long seasonId,
        String season,
        LocalDate agreedOn,
        String correction,
        long municipalityId,
        boolean hasAccount)
        implements AboutPeople {

    static final String COLUMNS = """
            a.id, a.educatorId, a.fullName, a.schoolId, s.shortName, a.position, a.serviceYears, a.state, a.stateOn,
            r.id, r.title, a.agreedOn, a.correction, a.municipalityId,
            case when exists (select 1 from ReserveEducatorAccount o where o.municipalityId = a.municipalityId
                and o.educatorId = a.educatorId) then true else false end""";

    static final String FROM = """
            Application a
            join ReserveSeason r on r.municipalityId = a.municipalityId and r.id = a.seasonId
            join ReserveSchool s on s.municipalityId = a.municipalityId and s.id = a.schoolId""";

    @Override
    public Stream<Long> educators() {
        return Stream.ofNullable(educatorId);
    }
}
