package ru.mentorcentre.assessment.method;

import java.util.List;
import ru.mentorcentre.exchange.ExportTable;

/** Methods as a table, one row an indicator. */
final class MethodExport {

    static final ExportTable<Row> TABLE = ExportTable.<Row>named("Методики расчёта")
            .column("Год", row -> row.method().year())
            .column("Индекс", row -> row.method().kind().title())
            .column("Код", 16, row -> row.line().code())
            .wide("Показатель", row -> row.line().title())
            .column("Вес", row -> row.line().weight())
            .column("Меньше — лучше", row -> row.line().inverse())
            .column("Шкала", 24, row -> row.line().scale().title())
            .column("Нормирование", 28, row -> row.method().normalisation().title())
            .wide("Источник", row -> row.method().source());

    private MethodExport() {}

    static List<Row> rows(MethodDefinition method) {
        return method.indicators().stream().map(line -> new Row(method, line)).toList();
    }

    /** One indicator and its method. */
    record Row(MethodDefinition method, IndicatorDefinition line) {}
}
