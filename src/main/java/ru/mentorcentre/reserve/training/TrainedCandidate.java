package ru.mentorcentre.reserve.training;

import ru.mentorcentre.reserve.ApplicationState;

/** A candidate in a season's training. */
public record TrainedCandidate(long id, String fullName, String school, ApplicationState state) {

    static final String COLUMNS = "a.id, a.fullName, s.shortName, a.state";

    static final String FROM =
            "Application a join ReserveSchool s on s.municipalityId = a.municipalityId and s.id = a.schoolId";
}
