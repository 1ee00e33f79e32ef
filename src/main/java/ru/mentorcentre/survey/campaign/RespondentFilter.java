package ru.mentorcentre.survey.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.survey.invitation.InvitationState;

/**
 * What the list of those a survey asks is narrowed by.
 *
 * @param part only those asked by this questionnaire: figures about one of several lead here
 * @param own the only school a school role may see, {@code null} for the others
 */
public record RespondentFilter(
        long campaign, Long part, String q, Long own, Long school, InvitationState state, String order, int page) {

    public static final ListSort SORT = new ListSort("name", "i.id")
            .by("name", "e.lastName %s, e.firstName, e.patronymic")
            .by("school", "s.shortName %s, e.lastName, e.firstName, e.patronymic");

    static RespondentFilter of(long campaign, Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        return new RespondentFilter(
                campaign,
                values.key("part"),
                values.text("q"),
                viewer.seesAllSchools() ? null : viewer.schoolId(),
                values.key("school"),
                values.choice(InvitationState.class, "state"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** Those who have not answered; of one school, or of all for {@code null}. */
    public static RespondentFilter waiting(long campaign, Long school) {
        return new RespondentFilter(
                campaign, null, null, school, null, InvitationState.INVITED, SORT.order("school"), 0);
    }

    /**
     * The conditions that are on: words and the parameter to take off.
     *
     * @param partTitle of the questionnaire, {@code null} where the list is not narrowed to one
     */
    List<List<String>> chips(Map<Long, String> schools, String partTitle) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "part", "Кому", partTitle);
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(chips, "state", "Анкета", state == null ? null : state.title());
        return chips;
    }
}
