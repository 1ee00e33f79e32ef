package ru.mentorcentre.staff.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.QualificationCategory;

/** Categories as tables of schools write them: «1 кв. категория», «высшая», «СЗД», «нет». */
public final class QualificationCategoryNames {

    /** What says no more than that this is a category. */
    private static final String FILLERS = "квалификационная|квалификац|категория|категории|кв|кат|занимаемой|должности";

    private static final Map<String, QualificationCategory> KNOWN = new HashMap<>();

    static {
        Map.of(
                        QualificationCategory.NONE, List.of("без категории", "без", "нет", "б/к", "не имеет", "-", "—"),
                        QualificationCategory.COMPLIANCE, List.of("соответствие", "сзд", "соответствует"),
                        QualificationCategory.FIRST, List.of("1", "i", "1-я", "1я", "первая", "перв", "первой"),
                        QualificationCategory.HIGHEST, List.of("высшая", "высш", "вкк", "высшей"),
                        QualificationCategory.METHODIST, List.of("педагог-методист", "методист"),
                        QualificationCategory.MENTOR, List.of("педагог-наставник", "наставник"))
                .forEach((category, names) -> names.forEach(name -> KNOWN.put(key(name), category)));
    }

    private QualificationCategoryNames() {}

    public static QualificationCategory read(String cell) {
        QualificationCategory category = KNOWN.get(key(cell));
        if (category == null) {
            throw new BadValue(
                    "В столбце «Категория» ожидается одно из: " + titles() + ", в файле «" + cell.strip() + "».");
        }
        return category;
    }

    static String titles() {
        return Arrays.stream(QualificationCategory.values())
                .map(QualificationCategory::title)
                .collect(Collectors.joining(", "));
    }

    private static String key(String text) {
        String words = SearchText.normal(text).replaceAll("[\\s.\\u00a0]+", " ");
        String bare =
                (" " + words + " ").replaceAll(" (?:" + FILLERS + ")(?= )", "").strip();
        return bare.isEmpty() ? words.strip() : bare.replace(" ", "");
    }
}
