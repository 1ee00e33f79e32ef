package ru.mentorcentre.results.disclosure;

import java.util.List;

/** What the results of a confidential survey show besides everybody together; both would tell too much. */
public enum BreakdownLevel {
    CUTS(
            "Разрезы: по школам, форме и виду пары",
            "Маленькие группы объединяются, пока в каждой не станет хотя бы пять человек.",
            List.of(Breakdown.values())),
    SHEETS(
            "Анкеты построчно, для SPSS и Excel",
            "Строки перемешаны, без имён, школ и свободных ответов: те отдельным списком. Разрезов не будет: по ним можно было бы понять, чья строка.",
            List.of());

    private final String title;
    private final String hint;
    private final List<Breakdown> cuts;

    BreakdownLevel(String title, String hint, List<Breakdown> cuts) {
        this.title = title;
        this.hint = hint;
        this.cuts = cuts;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public List<Breakdown> cuts() {
        return cuts;
    }
}
