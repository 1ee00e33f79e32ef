package ru.mentorcentre.survey.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.CampaignState;

/**
 * What the list of surveys is narrowed by. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param page from 0
 */
record CampaignFilter(String q, Long own, CampaignState state, Audience audience, String order, int page) {

    private static final ListSort SORT = new ListSort("-end", "c.id")
            .by("end", "c.endsOn %s")
            .by("name", "c.name %s")
            .by("answered", "answered %s, c.name");

    static CampaignFilter of(Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        return new CampaignFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.choice(CampaignState.class, "state"),
                values.choice(Audience.class, "audience"),
                SORT.order(query.get("sort")),
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
