package ru.mentorcentre.reserve.need;

import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.VacancyCause;

/** A vacancy in a list. */
public record VacancyRow(
        long id, long schoolId, String school, ManagerPost post, int year, VacancyCause cause, String note) {

    static final String COLUMNS = "v.id, s.id, s.shortName, v.post, v.year, v.cause, v.note";

    static final String FROM = """
            Vacancy v join ReserveSchool s on s.municipalityId = v.municipalityId and s.id = v.schoolId""";
}
