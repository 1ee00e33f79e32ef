package ru.mentorcentre.reserve.need;

/** How many of a school are in the register, and how many on their way into it. */
public record SchoolReadiness(long schoolId, String school, long ready, long soon) {

    static final String COLUMNS = """
            s.id, s.shortName,
            count(case when a.state = ApplicationState.INCLUDED then 1 end),
            count(case when a.state <> ApplicationState.INCLUDED then 1 end)""";

    static final String FROM = """
            Application a join ReserveSchool s on s.municipalityId = a.municipalityId and s.id = a.schoolId""";
}
