package ru.mentorcentre.workplan.term;

import java.util.stream.Stream;

/** How long a stretch is in which an event happens once or several times: «раз в четверть». */
public enum RepetitionUnit {
    DAY("день", "день|дневно"),
    WEEK("неделю", "неделю|недельно"),
    MONTH("месяц", "мес|месяц|месячно"),
    QUARTER("квартал", "кв|квартал|квартально"),
    /** A quarter of the school year; its days differ from school to school. */
    SCHOOL_QUARTER("учебную четверть", "четверть|учебную четверть"),
    HALF_YEAR("полугодие", "полугодие"),
    YEAR("год", "год|учебный год|годно");

    private final String title;
    private final String words;

    RepetitionUnit(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** The word after «в» or «каждую», or the end of «ежемесячно». */
    static RepetitionUnit named(String word) {
        return Stream.of(values())
                .filter(unit -> word.matches(unit.words))
                .findFirst()
                .orElseThrow();
    }

    String title() {
        return title;
    }
}
