package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ru.mentorcentre.shared.web.Badge;

/**
 * Level of a school's index of educational results (уровень ИОР): the quarter of the year's schools it stands in
 * (domain §1; S002 §II, S004 §2). Declared from the top, so that the natural order is the order of a list.
 */
public enum ResultsLevel implements Badge {
    HIGH(4, "высокий", "antenna-bars-5", "level-high"),
    ABOVE_AVERAGE(3, "выше среднего", "antenna-bars-4", "level-above"),
    BELOW_AVERAGE(2, "ниже среднего", "antenna-bars-3", "level-below"),
    LOW(1, "низкий", "antenna-bars-2", "level-low");

    private final int code;
    private final Look look;

    ResultsLevel(int code, String title, String icon, String css) {
        this.code = code;
        this.look = new Look(title, icon, css);
    }

    /** Reads a level by its Russian title; case, ё/е and spaces do not matter. Empty when it is no level. */
    public static Optional<ResultsLevel> parse(String text) {
        var wanted = bare(text);
        return Arrays.stream(values())
                .filter(level -> bare(level.title()).equals(wanted))
                .findFirst();
    }

    private static String bare(String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    /** Number of the quarter: 4 is the top, 1 the bottom. */
    public int code() {
        return code;
    }

    @Override
    public Look look() {
        return look;
    }
}
