package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Viewer;

/**
 * What the list of educators is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param consent to data processing
 * @param page from 0
 */
record EducatorFilter(
        String q,
        Long own,
        Long school,
        Subject subject,
        Category category,
        Youth young,
        Employment employment,
        ConsentStanding consent,
        EducatorSort sort,
        boolean descending,
        int page) {

    static EducatorFilter of(Map<String, String> query, Viewer viewer) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        QueryValues values = new QueryValues(query);
        return new EducatorFilter(
                values.text("q"),
                viewer.seesAllSchools() ? null : viewer.schoolId(),
                values.key("school"),
                values.choice(Subject.class, "subject"),
                values.choice(Category.class, "category"),
                values.choice(Youth.class, "young"),
                values.choice(Employment.class, "employment"),
                values.choice(ConsentStanding.class, "consent"),
                EducatorSort.of(query.get("sort")),
                values.descending(),
                values.page());
    }

    /** Those who left are shown when asked for. */
    Employment shown() {
        return employment == null ? Employment.WORKING : employment;
    }

    /** Whether a condition is on that is asked for less often. */
    public boolean detailed() {
        return young != null || employment != null || consent != null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(chips, "subject", "Предмет", subject == null ? null : subject.title());
        QueryValues.chip(chips, "category", "Категория", category == null ? null : category.title());
        QueryValues.chip(chips, "young", "Молодой специалист", young == null ? null : young.title());
        QueryValues.chip(chips, "employment", "Педагоги", shown() == Employment.WORKING ? null : employment.title());
        QueryValues.chip(chips, "consent", "Согласие на обработку данных", consent == null ? null : consent.title());
        return chips;
    }
}
