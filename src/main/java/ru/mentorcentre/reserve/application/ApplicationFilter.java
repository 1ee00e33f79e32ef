package ru.mentorcentre.reserve.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.reserve.ApplicationStage;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.web.QueryValues;

/** What the applications are narrowed by, as it stands in the query string. */
public record ApplicationFilter(
        String q,
        Long season,
        ApplicationState state,
        ApplicationStage stage,
        ExpertFilter experts,
        Long school,
        int page) {

    static ApplicationFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new ApplicationFilter(
                values.text("q"),
                values.key("season"),
                values.choice(ApplicationState.class, "state"),
                values.choice(ApplicationStage.class, "stage"),
                values.choice(ExpertFilter.class, "experts"),
                values.key("school"),
                values.page());
    }

    public boolean isEmpty() {
        return q == null && season == null && state == null && stage == null && experts == null && school == null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> seasons, Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "season", "Сезон", season == null ? null : seasons.get(season));
        QueryValues.chip(chips, "state", "Состояние", state == null ? null : state.title());
        QueryValues.chip(chips, "stage", "Показать", stage == null ? null : stage.title());
        QueryValues.chip(chips, "experts", "Эксперты", experts == null ? null : experts.title());
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "своя"));
        return chips;
    }
}
