package ru.mentorcentre.reserve.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.shared.web.QueryValues;

/** What the vacancies are narrowed by, as it stands in the query string. */
public record VacancyFilter(Integer year, ManagerPost post, Long school, int page) {

    static VacancyFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        Long year = values.key("year");
        return new VacancyFilter(
                year == null || year > 9999 ? null : year.intValue(),
                values.choice(ManagerPost.class, "post"),
                values.key("school"),
                values.page());
    }

    public boolean isEmpty() {
        return year == null && post == null && school == null;
    }

    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "year", "Год", year == null ? null : String.valueOf(year));
        QueryValues.chip(chips, "post", "Должность", post == null ? null : post.title());
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "своя"));
        return chips;
    }
}
