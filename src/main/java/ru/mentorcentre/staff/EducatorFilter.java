package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.ListSort;
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
        String order,
        int page) {

    /** The longer the service, the earlier it began. */
    static final ListSort SORT = new ListSort("name", "e.id")
            .by("name", "e.lastName %s, e.firstName %s, e.patronymic %s")
            .by("school", "s.shortName %s nulls last, e.lastName, e.firstName")
            .by("position", "e.position %s, e.lastName, e.firstName")
            .by("category", """
                    case e.category when Category.NONE then 1 when Category.COMPLIANCE then 2 when Category.FIRST then 3
                        when Category.HIGHEST then 4 when Category.METHODIST then 5 when Category.MENTOR then 6 end
                        %s nulls last, e.lastName, e.firstName""")
            .by("service", "e.serviceSince %o nulls last, e.lastName, e.firstName");

    static EducatorFilter of(Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        return new EducatorFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                values.choice(Subject.class, "subject"),
                values.choice(Category.class, "category"),
                values.choice(Youth.class, "young"),
                values.choice(Employment.class, "employment"),
                values.choice(ConsentStanding.class, "consent"),
                SORT.order(query.get("sort")),
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
