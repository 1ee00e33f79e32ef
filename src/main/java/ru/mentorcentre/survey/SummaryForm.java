package ru.mentorcentre.survey;

import java.util.List;

/**
 * A summary form (сводная форма «Личностная оценка», domain §9.3): which answers are counted in which row.
 *
 * @param columns words above its two columns
 */
public record SummaryForm(
        String code, RespondentRole asked, String title, List<String> columns, List<Row> header, List<Row> rows) {

    /**
     * One line.
     *
     * @param source code of the question it counts, {@code null} for a count of people
     * @param alternative code of the question that may stand in for it, or {@code null}
     * @param rule count_participants, count_respondents, yes, or «>= satisfied_min»
     * @param extension the question is asked only where a centre added it: without it the line says «нет данных»
     */
    public record Row(String code, String title, String source, String alternative, String rule, boolean extension) {}
}
