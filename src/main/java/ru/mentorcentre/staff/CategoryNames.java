package ru.mentorcentre.staff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.shared.SearchText;

/** Categories as tables of schools write them: «1 кв. категория», «высшая», «СЗД», «нет». */
final class CategoryNames {

    /** What says no more than that this is a category. */
    private static final String FILLERS = "квалификационная|квалификац|категория|категории|кв|кат|занимаемой|должности";

    private static final Map<String, Category> KNOWN = new HashMap<>();

    static {
        Map.of(
                        Category.NONE, List.of("без категории", "без", "нет", "б/к", "не имеет", "-", "—"),
                        Category.COMPLIANCE, List.of("соответствие", "сзд", "соответствует"),
                        Category.FIRST, List.of("1", "i", "1-я", "1я", "первая", "перв", "первой"),
                        Category.HIGHEST, List.of("высшая", "высш", "вкк", "высшей"),
                        Category.METHODIST, List.of("педагог-методист", "методист"),
                        Category.MENTOR, List.of("педагог-наставник", "наставник"))
                .forEach((category, names) -> names.forEach(name -> KNOWN.put(key(name), category)));
    }

    private CategoryNames() {}

    static Category read(String cell) {
        Category category = KNOWN.get(key(cell));
        if (category == null) {
            throw new BadValue(
                    "В столбце «Категория» ожидается одно из: " + titles() + ", в файле «" + cell.strip() + "».");
        }
        return category;
    }

    static String titles() {
        return Arrays.stream(Category.values()).map(Category::title).collect(Collectors.joining(", "));
    }

    private static String key(String text) {
        String words = SearchText.normal(text).replaceAll("[\\s.\\u00a0]+", " ");
        String bare =
                (" " + words + " ").replaceAll(" (?:" + FILLERS + ")(?= )", "").strip();
        return bare.isEmpty() ? words.strip() : bare.replace(" ", "");
    }
}
