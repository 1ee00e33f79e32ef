package ru.mentorcentre.reserve.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.expert.ExpertRow;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.web.Words;

/** The protocol of the review (протокол экспертизы): who was rated by how many, what came out, what was decided and why. */
final class ReviewProtocol {

    private static final List<WordDocument.Column> COLUMNS = List.of(
            new WordDocument.Column("№", 1),
            new WordDocument.Column("Кандидат", 5),
            new WordDocument.Column("Школа", 4),
            new WordDocument.Column("Формальная проверка", 5),
            new WordDocument.Column("Оценок", 3),
            new WordDocument.Column("Балл", 2),
            new WordDocument.Column("Разброс", 3),
            new WordDocument.Column("Решение", 3),
            new WordDocument.Column("Основание", 5));

    private ReviewProtocol() {}

    static WordDocument of(String centre, ReserveSeasonInfo season, List<ExpertRow> experts, List<DecisionRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (DecisionRow row : rows) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    row.fullName(),
                    row.school(),
                    row.formal(),
                    marks(row),
                    Words.decimal(row.median(), 2),
                    Words.decimal(row.spread(), 2) + (row.isOutlying() ? ", расхождение" : ""),
                    decision(row),
                    row.reason() == null ? "" : row.reason()));
        }
        return WordDocument.landscape()
                .title("Протокол экспертизы заявок в кадровый управленческий резерв")
                .centred(season.title())
                .line(centre)
                .line(days(rows))
                .line("Эксперты: " + names(experts))
                .line("Мест: " + season.places() + ". Балл — медиана взвешенных средних экспертов по шкале от 1 до 10,"
                        + " разброс — разница наибольшего и наименьшего из них.")
                .table(COLUMNS, lines)
                .signature("Руководитель центра")
                .signature("Секретарь");
    }

    private static String marks(DecisionRow row) {
        if (row.decided() == ApplicationState.FORMAL_REJECTED) {
            return Words.decimal(null, 0);
        }
        return row.rated() + " из " + row.experts()
                + (row.abstained() == 0 ? "" : ", воздержались: " + row.abstained());
    }

    /** What was decided, which is not where the candidate has come to since. */
    private static String decision(DecisionRow row) {
        if (row.decision() != null) {
            return row.decided().title() + " " + Day.of(row.decidedOn());
        }
        return "не принято" + (row.isOpen() ? "" : ", заявка: " + row.state().title());
    }

    /** The days on which the leader has decided; those of the formal check where nothing else was. */
    private static String days(List<DecisionRow> rows) {
        List<LocalDate> days = days(rows, row -> row.decided() != ApplicationState.FORMAL_REJECTED);
        if (days.isEmpty()) {
            days = days(rows, row -> true);
        }
        if (days.isEmpty()) {
            return "Решения не приняты";
        }
        String first = Day.of(days.get(0));
        String last = Day.of(days.get(days.size() - 1));
        return "Дата: " + (first.equals(last) ? first : first + " – " + last);
    }

    private static List<LocalDate> days(List<DecisionRow> rows, Predicate<DecisionRow> which) {
        return rows.stream()
                .filter(row -> row.decision() != null && which.test(row))
                .map(DecisionRow::decidedOn)
                .sorted()
                .toList();
    }

    /** Who had an application of the season. */
    private static String names(List<ExpertRow> experts) {
        String names = experts.stream()
                .filter(one -> one.given() > 0)
                .map(ExpertRow::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "не назначены" : names;
    }
}
