package ru.mentorcentre.assessment.figures;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import ru.mentorcentre.shared.persistence.Change;

/**
 * A change of the figures of a school and year, as a line of their history.
 *
 * @param figures as {@link FigureName} names them; what they were and what they became stand in {@code before} and
 *     {@code after}
 * @param by who made it, {@code null} for the program
 * @param batchId the import it came with, or that a computation followed, {@code null} for none
 */
public record FigureChangeRow(
        long schoolId,
        String code,
        String name,
        int year,
        List<String> figures,
        List<String> before,
        List<String> after,
        ChangeOrigin origin,
        Instant at,
        String by,
        Long batchId) {

    /** The figures one by one, by name; only the one asked for, {@code null} for all. */
    public List<Change.Line> lines(String only) {
        return IntStream.range(0, figures.size())
                .filter(i -> only == null || figures.get(i).equals(only))
                .mapToObj(i -> new Change.Line(figures.get(i), before.get(i), after.get(i)))
                .toList();
    }

    /** How, in words. */
    public String how() {
        return switch (origin) {
            case IMPORT -> "импорт № " + batchId;
            case COMPUTATION -> origin.title() + (batchId == null ? "" : " после импорта № " + batchId);
            case HAND, PROGRAM -> origin.title();
        };
    }

    /** Who, in words. */
    public String author() {
        return by == null ? ChangeOrigin.PROGRAM.title() : by;
    }
}
