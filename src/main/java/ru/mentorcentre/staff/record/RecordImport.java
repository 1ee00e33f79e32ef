package ru.mentorcentre.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.table.EducatorLookupService;

/**
 * Records of educators that come in as a table: each row names a person and one record. A record that is there already is
 * corrected, never written twice.
 *
 * @param <R> a record
 */
abstract class RecordImport<R> implements ImportKind<RowValues> {

    private final RecordBook book;
    private final EducatorLookupService educators;

    RecordImport(RecordBook book, EducatorLookupService educators) {
        this.book = book;
        this.educators = educators;
    }

    /** What tells a record from the others of its educator, as the row has it. */
    abstract Object part(RowValues values);

    /** The same of a stored record. */
    abstract Object part(R stored);

    abstract Long owner(R stored);

    abstract List<R> stored(Collection<Long> educatorIds);

    /** What differs; nothing where the key is all there is. */
    abstract List<CellDifference> differences(RowValues values, R stored);

    abstract R made(long educatorId, RowValues values);

    abstract void correct(R stored, RowValues values);

    abstract void saveAll(List<R> added);

    /** Why the values cannot be, in Russian, and of which column; {@code null} if they can. */
    RejectedValue objection(RowValues values) {
        return null;
    }

    @Override
    public String code() {
        return "staff-" + book.path();
    }

    @Override
    public String title() {
        return book.title();
    }

    @Override
    public String path() {
        return home() + "/import";
    }

    @Override
    public String home() {
        return "/staff/" + book.path();
    }

    @Override
    public List<Column<?>> columns() {
        return Stream.concat(EducatorLookupService.COLUMNS.stream(), book.columns().stream())
                .toList();
    }

    @Override
    public RowValues read(RowValues values) {
        return values;
    }

    @Override
    public Object key(RowValues values) {
        return List.of(EducatorLookupService.key(values), part(values));
    }

    @Override
    public List<PlannedRow<RowValues>> plan(List<ImportRow<RowValues>> rows) {
        List<RowValues> all = rows.stream().map(ImportRow::value).toList();
        EducatorLookupService.StoredEducators named = educators.named(all);
        Map<Object, R> stored = byKey(named.keys(all));
        return rows.stream().map(row -> plan(row, named, stored)).toList();
    }

    @Override
    public void apply(List<PlannedRow<RowValues>> rows, long batchId) {
        List<RowValues> all = rows.stream().map(PlannedRow::value).toList();
        EducatorLookupService.StoredEducators named = educators.named(all);
        Map<Object, R> stored = byKey(named.keys(all));
        List<R> added = new ArrayList<>();
        for (PlannedRow<RowValues> row : rows) {
            long educator = named.stored(row.value()).getId();
            if (row.change() == RowChange.ADD) {
                added.add(made(educator, row.value()));
            } else {
                correct(stored.get(List.of(educator, part(row.value()))), row.value());
            }
        }
        saveAll(added);
    }

    private PlannedRow<RowValues> plan(
            ImportRow<RowValues> row, EducatorLookupService.StoredEducators named, Map<Object, R> stored) {
        RowValues values = row.value();
        PlannedRow<RowValues> refused = named.refusal(row, values);
        if (refused != null) {
            return refused;
        }
        RejectedValue objection = objection(values);
        if (objection != null) {
            return PlannedRow.refused(
                    row, named.label(values), objection.column(), objection.value(), objection.reason());
        }
        R known = stored.get(List.of(named.stored(values).getId(), part(values)));
        return known == null
                ? PlannedRow.add(row, named.label(values), told(values))
                : PlannedRow.compared(row, named.label(values), differences(values, known));
    }

    /** The record as the preview shows it. */
    private List<CellDifference> told(RowValues values) {
        List<CellDifference> told = new ArrayList<>();
        book.columns().forEach(column -> told.add(told(column, values)));
        return told.stream().filter(one -> !one.after().isEmpty()).toList();
    }

    private static <V> CellDifference told(Column<V> column, RowValues values) {
        return new CellDifference(column.header(), "", column.shown(values.get(column)));
    }

    private Map<Object, R> byKey(Collection<Long> educatorIds) {
        Map<Object, R> stored = new HashMap<>();
        if (!educatorIds.isEmpty()) {
            stored(educatorIds).forEach(one -> stored.put(List.of(owner(one), part(one)), one));
        }
        return stored;
    }

    /** A day that has not come. */
    static RejectedValue pastDay(Column<LocalDate> column, LocalDate value, LocalDate today) {
        return value.isAfter(today) ? new RejectedValue(column, Day.of(value), "Этот день ещё не наступил.") : null;
    }

    /** A value that cannot be. */
    record RejectedValue(Column<?> column, String value, String reason) {}
}
