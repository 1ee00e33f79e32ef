package ru.mentorcentre.assessment.run;

import java.util.Collection;
import java.util.List;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolStanding;

/** Turns results into what the register of schools shows of them. */
public final class SchoolStandingMapper {

    private SchoolStandingMapper() {}

    public static List<SchoolStanding> all(int year, Collection<SchoolResult> results) {
        return results.stream().map(school -> standing(school, year)).toList();
    }

    private static SchoolStanding standing(SchoolResult school, int year) {
        return new SchoolStanding(
                school.schoolId(),
                year,
                school.level(),
                school.type(),
                school.finding(RiskZone.INSTABILITY),
                school.finding(RiskZone.EXAM_DIVERGENCE),
                school.finding(RiskZone.PART_TIME_STUDY),
                school.finding(RiskZone.ADVANCED_BELOW_MEAN),
                school.stability().high(),
                school.stability().low(),
                school.figures().current().resultsIndex(),
                school.typeOfSchool().welfareIndex());
    }
}
