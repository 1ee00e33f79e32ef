package ru.mentorcentre.results;

import java.util.List;

/** What the results of a confidential survey show besides everybody together; both would tell too much. */
enum Detail {
    CUTS(
            "Разрезы: по школам, форме и виду пары",
            "Маленькие группы объединяются, пока в каждой не станет хотя бы пять человек.",
            List.of(Cut.values())),
    SHEETS(
            "Анкеты построчно, для SPSS и Excel",
            "Строки перемешаны, без имён, школ и свободных ответов: те отдельным списком. Разрезов не будет: по ним можно было бы понять, чья строка.",
            List.of());

    private final String title;
    private final String hint;
    private final List<Cut> cuts;

    Detail(String title, String hint, List<Cut> cuts) {
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

    List<Cut> cuts() {
        return cuts;
    }
}
