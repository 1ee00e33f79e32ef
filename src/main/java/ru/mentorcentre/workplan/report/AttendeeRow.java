package ru.mentorcentre.workplan.report;

import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;

/**
 * Somebody who was at events of a plan in a period.
 *
 * @param school where the person worked then; who has changed it stands there once for each
 * @param dates how many dates
 * @param events titles with their days, the earliest first
 */
public record AttendeeRow(long educatorId, String name, String school, long dates, String events)
        implements AboutPeople {

    static final String COLUMNS = """
            w.id, w.fullName, s.shortName,
            (select count(*) from Participation a
                join EventSession b on b.municipalityId = a.municipalityId and b.id = a.sessionId
                join PlannedEvent c on c.municipalityId = b.municipalityId and c.id = b.eventId
                where a.municipalityId = w.municipalityId and a.educatorId = w.id and a.schoolId = s.id
                    and a.state = ParticipationState.ATTENDED and c.planId = :plan
                    and b.heldOn between :from and :until),
            (select listagg(concat(format(d.heldOn as 'dd.MM.yyyy'), ' ', e.title), '; ')
                    within group (order by d.heldOn, d.id) from Participation x
                join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
                join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
                where x.municipalityId = w.municipalityId and x.educatorId = w.id and x.schoolId = s.id
                    and x.state = ParticipationState.ATTENDED and e.planId = :plan
                    and d.heldOn between :from and :until)""";

    static final String FROM = """
            PlanEducator w
            join PlanSchool s on s.municipalityId = w.municipalityId""";

    static final String WAS_THERE = """
            exists (select 1 from Participation f
                join EventSession g on g.municipalityId = f.municipalityId and g.id = f.sessionId
                join PlannedEvent h on h.municipalityId = g.municipalityId and h.id = g.eventId
                where f.municipalityId = w.municipalityId and f.educatorId = w.id and f.schoolId = s.id
                    and f.state = ParticipationState.ATTENDED and h.planId = :plan
                    and g.heldOn between :from and :until)""";

    @Override
    public Stream<Long> educators() {
        return Stream.of(educatorId);
    }
}
