package ru.mentorcentre.mentoring.educator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.mentoring.mentor.MentorOriginFilter;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.Subject;

/**
 * What the list of potential mentors is narrowed by, as it stands in the query string.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param origin {@code null} for all schools
 * @param strength {@code null} for any of them
 * @param page from 0
 */
record PotentialMentorFilter(
        String q,
        Long own,
        Long school,
        Subject subject,
        MentorOriginFilter origin,
        PotentialMentorStrength strength,
        String sort,
        int page) {

    static PotentialMentorFilter of(Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        return new PotentialMentorFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                values.choice(Subject.class, "subject"),
                values.choice(MentorOriginFilter.class, "listed"),
                values.choice(PotentialMentorStrength.class, "strength"),
                query.get("sort"),
                values.page());
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(chips, "subject", "Предмет", subject == null ? null : subject.title());
        QueryValues.chip(chips, "listed", "Откуда", origin == null ? null : origin.title());
        QueryValues.chip(chips, "strength", "Почему", strength == null ? null : strength.title());
        return chips;
    }
}
