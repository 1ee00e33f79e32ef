package ru.mentorcentre.results.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ru.mentorcentre.survey.AnswerSheet;

/** What answers are cut by (разрез), one at a time. The first in this list are shown sooner than the others. */
public enum Breakdown {
    SCHOOL("По школам", "Школа"),
    FORM("По форме наставничества", "Форма"),
    KIND("По виду пары", "Вид пары");

    private final String title;
    private final String column;

    Breakdown(String title, String column) {
        this.title = title;
        this.column = column;
    }

    public String title() {
        return title;
    }

    /** Over a column of a table. */
    public String column() {
        return column;
    }

    /** Its word in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Breakdown> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Where somebody belongs, in words; empty where it is not known. */
    public String of(AnswerSheet sheet) {
        return switch (this) {
            case SCHOOL -> sheet.school();
            case FORM -> sheet.form() == null ? "" : sheet.form().title();
            case KIND -> sheet.kind() == null ? "" : sheet.kind().title();
        };
    }
}
