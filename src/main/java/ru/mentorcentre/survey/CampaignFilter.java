package ru.mentorcentre.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Viewer;

/**
 * What the list of surveys is narrowed by. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param page from 0
 */
record CampaignFilter(
        String q, Long own, CampaignState state, Audience audience, CampaignSort sort, boolean descending, int page) {

    /** The latest first. */
    static final String DEFAULT_SORT = "-end";

    static CampaignFilter of(Map<String, String> query, Viewer viewer) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        QueryValues values = new QueryValues(query);
        String sort = query.getOrDefault("sort", DEFAULT_SORT);
        return new CampaignFilter(
                values.text("q"),
                viewer.seesAllSchools() ? null : viewer.schoolId(),
                values.choice(CampaignState.class, "state"),
                values.choice(Audience.class, "audience"),
                CampaignSort.of(sort),
                sort.startsWith("-"),
                values.page());
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips() {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "state", "Состояние", state == null ? null : state.title());
        QueryValues.chip(chips, "audience", "Кого спрашивают", audience == null ? null : audience.title());
        return chips;
    }
}
