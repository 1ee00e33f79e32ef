package ru.mentorcentre.mentoring.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.Subject;

/**
 * What the list of mentors is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param suits left out where the rules differ from row to row: in the root scope
 * @param page from 0
 */
record MentorFilter(
        String q,
        Long own,
        Long school,
        MentorState state,
        Subject subject,
        String difficulty,
        EligibilityFilter suits,
        CapacityFilter room,
        MentorPaperFilter papers,
        MentorOriginFilter origin,
        String order,
        int page) {

    static final ListSort SORT = new ListSort("name", "m.id")
            .by("name", "e.lastName %s, e.firstName %s, e.patronymic %s")
            .by("school", "s.shortName %s, e.lastName, e.firstName")
            .by("free", "m.capacity - m.load %s, e.lastName, e.firstName")
            .by("state", """
                    case m.state when MentorState.CANDIDATE then 1 when MentorState.SELECTED then 2
                        when MentorState.TRAINED then 3 when MentorState.ACTIVE then 4 when MentorState.PAUSED then 5
                        else 6 end %s, e.lastName, e.firstName""");

    static MentorFilter of(Map<String, String> query, Viewer viewer, Map<String, String> difficulties) {
        QueryValues values = new QueryValues(query);
        String difficulty = values.text("difficulty");
        return new MentorFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                values.choice(MentorState.class, "state"),
                values.choice(Subject.class, "subject"),
                difficulties.containsKey(difficulty) ? difficulty : null,
                Tenant.isRoot() ? null : values.choice(EligibilityFilter.class, "eligible"),
                values.choice(CapacityFilter.class, "room"),
                values.choice(MentorPaperFilter.class, "papers"),
                values.choice(MentorOriginFilter.class, "listed"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools, Map<String, String> difficulties) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(chips, "state", "Состояние", state == null ? null : state.title());
        QueryValues.chip(chips, "subject", "Предмет", subject == null ? null : subject.title());
        QueryValues.chip(chips, "difficulty", "Поможет", difficulty == null ? null : difficulties.get(difficulty));
        QueryValues.chip(chips, "eligible", "По правилам", suits == null ? null : suits.title());
        QueryValues.chip(chips, "room", "Места", room == null ? null : room.title());
        QueryValues.chip(chips, "papers", "Документы", papers == null ? null : papers.title());
        QueryValues.chip(chips, "listed", "Откуда", origin == null ? null : origin.title());
        return chips;
    }
}
