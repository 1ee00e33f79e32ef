package ru.mentorcentre.staff.educator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/**
 * What the list of educators is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param consent to data processing
 * @param page from 0
 */
public record EducatorFilter(
        String q,
        Long own,
        Long school,
        Subject subject,
        QualificationCategory category,
        YoungSpecialistFilter young,
        EmploymentFilter employment,
        EducatorConsentFilter consent,
        String order,
        int page) {

    /** The longer the service, the earlier it began. */
    static final ListSort SORT = new ListSort("name", "e.id")
            .by("name", "e.lastName %s, e.firstName %s, e.patronymic %s")
            .by("school", "s.shortName %s nulls last, e.lastName, e.firstName")
            .by("position", "e.position %s, e.lastName, e.firstName")
            .by("category", """
                    case e.category when QualificationCategory.NONE then 1 when QualificationCategory.COMPLIANCE then 2 when QualificationCategory.FIRST then 3
                        when QualificationCategory.HIGHEST then 4 when QualificationCategory.METHODIST then 5 when QualificationCategory.MENTOR then 6 end
                        %s nulls last, e.lastName, e.firstName""")
            .by("service", "e.serviceSince %o nulls last, e.lastName, e.firstName");

    public static EducatorFilter of(Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        return new EducatorFilter(
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                values.choice(Subject.class, "subject"),
                values.choice(QualificationCategory.class, "category"),
                values.choice(YoungSpecialistFilter.class, "young"),
                values.choice(EmploymentFilter.class, "employment"),
                values.choice(EducatorConsentFilter.class, "consent"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** Those who left are shown when asked for. */
    EmploymentFilter shown() {
        return employment == null ? EmploymentFilter.WORKING : employment;
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
        QueryValues.chip(
                chips, "employment", "Педагоги", shown() == EmploymentFilter.WORKING ? null : employment.title());
        QueryValues.chip(chips, "consent", "Согласие на обработку данных", consent == null ? null : consent.title());
        return chips;
    }
}
