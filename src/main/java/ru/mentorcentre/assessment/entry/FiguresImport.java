package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.figures.FiguresEntry;
import ru.mentorcentre.assessment.figures.StoredFigures;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.profile.WelfareRules.WelfareDirection;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.SignedIn;

/** Yearly figures from a table: one row a school and year; a column that the file lacks leaves what is stored. */
@Component
class FiguresImport implements ImportKind<FiguresImport.Row> {

    private final FigureColumns columns;
    private final StoredFigures stored;
    private final Figures figures;
    private final Clock clock;

    FiguresImport(FigureColumns columns, StoredFigures stored, Figures figures, Clock clock) {
        this.columns = columns;
        this.stored = stored;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "figures";
    }

    @Override
    public String title() {
        return "Показатели школ по годам";
    }

    @Override
    public String path() {
        return "/assessment/import";
    }

    @Override
    public String home() {
        return "/assessment";
    }

    @Override
    public String next() {
        return "Перейти к расчёту";
    }

    @Override
    public List<Column<?>> columns() {
        return columns.ofFile();
    }

    @Override
    public List<String> notes() {
        return columns.direction() == WelfareDirection.HIGHER_IS_BETTER
                ? List.of()
                : List.of("По правилам центра ИСБШ региона тем ниже, чем лучше условия, поэтому при импорте его знак"
                        + " меняется: в файле 0,55, сохранится −0,55.");
    }

    @Override
    public Row read(RowValues values) {
        return new Row(values.get(FigureColumns.CODE), values.get(columns.year()), values);
    }

    @Override
    public Object key(Row row) {
        return List.of(row.code(), row.year());
    }

    @Override
    public List<PlannedRow<Row>> plan(List<ImportRow<Row>> rows) {
        List<Row> values = rows.stream().map(ImportRow::value).toList();
        Map<String, Column<BigDecimal>> indicators = indicators(values);
        StoredFigures.FiguresByYear known = known(values, indicators);
        WelfareDirection direction = columns.direction();
        return rows.stream()
                .map(row -> new ImportRow<>(row.number(), row.value().stored(direction)))
                .map(row -> plan(row, known, indicators))
                .toList();
    }

    private PlannedRow<Row> plan(
            ImportRow<Row> row, StoredFigures.FiguresByYear known, Map<String, Column<BigDecimal>> indicators) {
        Row value = row.value();
        SchoolInfo school = known.school(value.code());
        if (school == null) {
            return PlannedRow.refused(
                    row,
                    value.code(),
                    FigureColumns.CODE,
                    value.code(),
                    "Школы с кодом «%s» нет в реестре. Сначала добавьте её или исправьте код.".formatted(value.code()));
        }
        String label = school.code() + " · " + school.shortName() + ", " + value.year();
        if (draft(value, school, known).hasPartAboveWhole()) {
            Object part = value.values().get(FigureColumns.of(FigureField.PART_TIME_PUPILS));
            return PlannedRow.refused(
                    row,
                    label,
                    FigureColumns.of(FigureField.PART_TIME_PUPILS),
                    String.valueOf(part),
                    "Очно-заочно и заочно учится больше, чем всего обучающихся. Проверьте оба числа.");
        }
        List<CellDifference> differences = differences(value, school, known, indicators);
        return known.has(school.id(), value.year()) || differences.isEmpty()
                ? PlannedRow.compared(row, label, differences)
                : PlannedRow.add(row, label, differences);
    }

    private static List<CellDifference> differences(
            Row row, SchoolInfo school, StoredFigures.FiguresByYear known, Map<String, Column<BigDecimal>> indicators) {
        CellDifferences differences = new CellDifferences(row.values());
        YearFigures given = known.given(school.id(), row.year());
        for (FigureField field : FigureField.values()) {
            differences.compare(FigureColumns.of(field), field.of(given));
        }
        indicators.forEach(
                (code, column) -> differences.compare(column, known.indicator(school.id(), row.year(), code)));
        return differences.list();
    }

    @Override
    public void apply(List<PlannedRow<Row>> rows, long batchId) {
        List<Row> values = rows.stream().map(PlannedRow::value).toList();
        Map<String, Column<BigDecimal>> indicators = indicators(values);
        StoredFigures.FiguresByYear known = known(values, indicators);
        List<FiguresEntry> entries = rows.stream()
                .map(row -> {
                    SchoolInfo school = known.school(row.value().code());
                    FiguresDraft draft = draft(row.value(), school, known);
                    indicators.forEach((code, column) -> row.value().take(column, value -> draft.put(code, value)));
                    return draft.entry(school.id(), row.value().year());
                })
                .toList();
        figures.save(entries, new ChangeStamp(importer(), clock.instant(), batchId));
    }

    /** Who is signed in and confirms the import. */
    private static Long importer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.viewer().accountId()
                : null;
    }

    private static FiguresDraft draft(Row row, SchoolInfo school, StoredFigures.FiguresByYear known) {
        FiguresDraft draft = FiguresDraft.of(known.given(school.id(), row.year()));
        for (FigureField field : FigureField.values()) {
            row.take(FigureColumns.of(field), value -> draft.put(field, value));
        }
        return draft;
    }

    /** All rows of a file have the same columns. */
    private Map<String, Column<BigDecimal>> indicators(List<Row> rows) {
        return rows.isEmpty()
                ? Map.of()
                : columns.indicatorsAmong(rows.get(0).values().present());
    }

    private StoredFigures.FiguresByYear known(List<Row> rows, Map<String, Column<BigDecimal>> indicators) {
        return stored.of(new TreeSet<>(rows.stream().map(Row::year).toList()), !indicators.isEmpty());
    }

    /** A row of the file. */
    record Row(String code, int year, RowValues values) {

        /** The row with ИСБШ as it is stored: higher for better. */
        Row stored(WelfareDirection direction) {
            Column<BigDecimal> column = FigureColumns.of(FigureField.WELFARE_INDEX);
            Map<Column<?>, Object> turned = new HashMap<>(values.values());
            turned.put(column, direction.stored(values.get(column)));
            return new Row(code, year, new RowValues(values.number(), turned, values.present()));
        }

        <V> void take(Column<V> column, java.util.function.Consumer<V> taker) {
            if (values.has(column)) {
                taker.accept(values.get(column));
            }
        }
    }
}
