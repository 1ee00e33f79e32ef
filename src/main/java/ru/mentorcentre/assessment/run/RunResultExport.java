package ru.mentorcentre.assessment.run;

import java.math.BigDecimal;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.school.Finding;

/** The columns of the export: a contract, scripts rely on headers, words and digits (ADR 0032). */
final class RunResultExport {

    static final ExportTable<RunResultRow> TABLE = ExportTable.<RunResultRow>named("Оценка школ")
            .column("Код", RunResultRow::code)
            .column("Школа", 32, RunResultRow::name)
            .column("Год", RunResultRow::year)
            .column("ИОР", RunResultRow::resultsIndex)
            .column(
                    "Уровень ИОР",
                    16,
                    row -> row.level() == null ? "нет данных" : row.level().title())
            .column("ИСБШ", RunResultRow::welfareIndex)
            .column("Тип", 18, row -> row.type().title())
            .column("Нестабильность", 22, row -> row.instability().title())
            .column("Отклонение, %", row -> row.deviation())
            .column("ГИА/ВПР", 22, row -> row.examDivergence().title())
            .column("Отношение", row -> ratio(row.examDivergence(), row.ratio()))
            .column("Очно-заочное обучение", 22, row -> row.partTimeStudy().title())
            .column("Повышенный уровень", 22, row -> row.advancedBelowMean().title())
            .column("Стабильно высокие", 22, row -> row.stableHigh().title())
            .column("Стабильно низкие", 22, row -> row.stableLow().title());

    private RunResultExport() {}

    /** A result divided by zero has no number. */
    private static Object ratio(Finding finding, BigDecimal ratio) {
        return finding == Finding.YES && ratio == null ? "∞" : ratio;
    }
}
