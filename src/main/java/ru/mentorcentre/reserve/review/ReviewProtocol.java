package ru.mentorcentre.reserve.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    static WordDocument of(
            String centre, ReserveSeasonInfo season, List<ExpertRow> experts, List<DecisionRow> rows, LocalDate today) {
        List<List<String>> lines = new ArrayList<>();
        for (DecisionRow row : rows) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    row.fullName(),
                    row.school(),
                    row.formal(),
                    marks(row),
                    row.hidden() ? "скрыт до вашей оценки" : Words.decimal(row.median(), 2),
                    row.hidden() ? "" : Words.decimal(row.spread(), 2) + (row.isOutlying() ? ", расхождение" : ""),
                    row.isOpen() ? "не принято" : row.state().title(),
                    row.reason() == null ? "" : row.reason()));
        }
        return WordDocument.landscape()
                .title("Протокол экспертизы заявок в кадровый управленческий резерв")
                .centred(season.title())
                .line(centre)
                .line("Дата: " + Day.of(today))
                .line("Эксперты: "
                        + (experts.isEmpty()
                                ? "не назначены"
                                : experts.stream().map(ExpertRow::name).collect(Collectors.joining(", "))))
                .line("Мест: " + season.places() + ". Балл — медиана взвешенных средних экспертов по шкале от 1 до 10,"
                        + " разброс — разница наибольшего и наименьшего из них.")
                .table(COLUMNS, lines)
                .signature("Руководитель центра")
                .signature("Секретарь");
    }

    private static String marks(DecisionRow row) {
        if (row.hidden()) {
            return "";
        }
        return row.rated() + " из " + row.experts()
                + (row.abstained() == 0 ? "" : ", воздержались: " + row.abstained());
    }
}
