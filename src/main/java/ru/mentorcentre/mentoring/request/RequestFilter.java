package ru.mentorcentre.mentoring.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.Subject;

/**
 * What the list of requests is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param managerial only help with running a school, whatever the subject
 * @param difficulty code of one
 * @param shown {@code null} for those that wait
 * @param page from 0
 */
record RequestFilter(
        String q,
        Long own,
        Long school,
        Subject subject,
        boolean managerial,
        String difficulty,
        RequestStatusFilter shown,
        WaitFilter waiting,
        String order,
        int page) {

    static final ListSort SORT = new ListSort("filed", "r.id")
            .by("filed", "r.filedOn %s")
            .by("asker", "e.lastName %s nulls last, e.firstName, e.patronymic, s.shortName")
            .by("school", "s.shortName %s, e.lastName nulls first, e.firstName")
            .by("topic", "r.managerial %s, r.subject, r.filedOn");

    static final String MANAGERIAL = "MANAGERIAL";

    static RequestFilter of(Map<String, String> query, Viewer viewer, Map<String, String> difficulties) {
        QueryValues values = new QueryValues(query);
        String difficulty = values.text("difficulty");
        return new RequestFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                values.choice(Subject.class, "subject"),
                MANAGERIAL.equals(query.get("subject")),
                difficulties.containsKey(difficulty) ? difficulty : null,
                values.choice(RequestStatusFilter.class, "status"),
                values.choice(WaitFilter.class, "wait"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** {@code null} for all. */
    RequestStatus status() {
        return shown == null ? RequestStatus.OPEN : shown.status();
    }

    /** Every row of the list waits, so that its state need not be said. */
    public boolean waitingOnly() {
        return shown == null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools, Map<String, String> difficulties) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(
                chips, "subject", "О чём", managerial ? "управление школой" : subject == null ? null : subject.title());
        QueryValues.chip(chips, "difficulty", "Трудность", difficulty == null ? null : difficulties.get(difficulty));
        QueryValues.chip(chips, "status", "Запросы", shown == null ? null : shown.title());
        QueryValues.chip(chips, "wait", "Ждёт", waiting == null ? null : waiting.title());
        return chips;
    }
}
