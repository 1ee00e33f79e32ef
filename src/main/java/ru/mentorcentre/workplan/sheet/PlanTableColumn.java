package ru.mentorcentre.workplan.sheet;

import java.util.List;
import ru.mentorcentre.workplan.event.NewPlannedEvent;

/** A column of the table a plan is written in. */
public enum PlanTableColumn {
    SECTION("Раздел", 300, "раздел", "направлен", "этап"),
    TITLE("Мероприятие", NewPlannedEvent.LONGEST_TITLE, "содержание", "мероприят", "название", "наименован"),
    FORM("Форма проведения", NewPlannedEvent.LONGEST_FORM, "форма"),
    TERM("Срок", NewPlannedEvent.LONGEST_TERM, "срок", "дата", "период", "время"),
    PLACE("Место", NewPlannedEvent.LONGEST_PLACE, "место"),
    RESPONSIBLE("Ответственный", NewPlannedEvent.LONGEST_PEOPLE, "ответствен", "исполнител"),
    INVOLVED("Кто привлечён", NewPlannedEvent.LONGEST_PEOPLE, "привлеч", "участник"),
    EXPECTED("Ожидаемый результат", NewPlannedEvent.LONGEST_RESULT, "результат", "итог", "продукт");

    private final String title;
    private final int longest;
    private final List<String> words;

    PlanTableColumn(String title, int longest, String... words) {
        this.title = title;
        this.longest = longest;
        this.words = List.of(words);
    }

    public String title() {
        return title;
    }

    /** Characters a cell has room for. */
    public int longest() {
        return longest;
    }

    /** The name of its cells in the form. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where a heading begins to speak of it, as people write headings; -1 where it does not. */
    int in(String heading) {
        return words.stream()
                .mapToInt(heading::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }
}
