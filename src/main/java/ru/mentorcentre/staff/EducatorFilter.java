package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/**
 * What the list of educators is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
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
        EducatorSort sort,
        boolean descending,
        int page) {

    static EducatorFilter of(Map<String, String> query, Viewer viewer) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        String sort = query.get("sort");
        long school = number(query.get("school"), Long.MAX_VALUE);
        return new EducatorFilter(
                StringUtils.hasText(query.get("q")) ? query.get("q").strip() : null,
                viewer.seesAllSchools() ? null : viewer.schoolId(),
                school == 0 ? null : school,
                choice(Subject.class, query.get("subject")),
                choice(Category.class, query.get("category")),
                choice(Youth.class, query.get("young")),
                choice(Employment.class, query.get("employment")),
                EducatorSort.of(sort),
                sort != null && sort.startsWith("-"),
                (int) number(query.get("page"), Integer.MAX_VALUE / 100));
    }

    /** Those who left are shown when asked for. */
    Employment shown() {
        return employment == null ? Employment.WORKING : employment;
    }

    /** Whether a condition is on that is asked for less often. */
    public boolean detailed() {
        return young != null || employment != null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        if (q != null) {
            chips.add(List.of("Поиск: " + q, "q"));
        }
        add(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        add(chips, "subject", "Предмет", subject == null ? null : subject.title());
        add(chips, "category", "Категория", category == null ? null : category.title());
        add(chips, "young", "Молодой специалист", young == null ? null : young.title());
        add(chips, "employment", "Педагоги", shown() == Employment.WORKING ? null : employment.title());
        return chips;
    }

    private static void add(List<List<String>> chips, String parameter, String label, String value) {
        if (value != null) {
            chips.add(List.of(label + ": " + value, parameter));
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static long number(String text, long max) {
        try {
            long number = Long.parseLong(text == null ? "" : text.strip());
            return number < 0 || number > max ? 0 : number;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
