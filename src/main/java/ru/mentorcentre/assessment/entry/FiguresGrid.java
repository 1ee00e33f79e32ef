package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.AssessmentYearLock;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.figures.FiguresEntry;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.school.SchoolFinder;
import ru.mentorcentre.shared.persistence.ListPage;

/** The grid of figures: shows it, checks what was typed, stores what differs. All of a form is stored, or nothing. */
@Service
@Transactional
class FiguresGrid {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy в HH:mm");

    private final AssessmentYearLock lock;
    private final StoredGridRows sources;
    private final FigureColumns columns;
    private final Figures figures;
    private final SchoolFinder schools;
    private final Clock clock;

    FiguresGrid(
            AssessmentYearLock lock,
            StoredGridRows sources,
            FigureColumns columns,
            Figures figures,
            SchoolFinder schools,
            Clock clock) {
        this.lock = lock;
        this.sources = sources;
        this.columns = columns;
        this.figures = figures;
        this.schools = schools;
        this.clock = clock;
    }

    /** The stored figures. */
    @Transactional(readOnly = true)
    GridPage show(int year, GridFilter filter) {
        List<GridColumn> shown = GridColumn.of(columns.indicators(year));
        Map<Long, Map<String, BigDecimal>> indicators = sources.indicators(year);
        ListPage<StoredGridRow> page = sources.page(year, filter);
        List<GridRow> rows = page.rows().stream()
                .map(source -> stored(source, shown, indicators.getOrDefault(source.schoolId(), Map.of())))
                .toList();
        return new GridPage(year, shown, rows, page);
    }

    /**
     * Stores what was typed, unless something is wrong with it. Two who save the same year go one after the other: cells
     * that one of them has not touched stay as the other has left them.
     *
     * @return how many schools were changed, or the grid as it was typed with what is wrong
     */
    SaveOutcome save(int year, Map<String, String[]> form, Long by) {
        lock.take(year);
        List<GridColumn> shown = GridColumn.of(columns.indicators(year));
        List<SubmittedGridRow> typed = SubmittedGridRow.all(form, shown);
        Map<Long, Map<String, BigDecimal>> indicators = sources.indicators(year);
        Map<Long, StoredGridRow> stored = new HashMap<>();
        sources.find(year, typed.stream().map(SubmittedGridRow::schoolId).toList())
                .forEach(source -> stored.put(source.schoolId(), source));
        List<GridRow> rows = new ArrayList<>();
        List<FiguresEntry> entries = new ArrayList<>();
        for (SubmittedGridRow row : typed) {
            StoredGridRow source = stored.get(row.schoolId());
            if (source != null) {
                rows.add(check(row, source, shown, indicators.getOrDefault(row.schoolId(), Map.of()), year, entries));
            }
        }
        if (rows.stream().anyMatch(GridRow::hasProblem)) {
            return new SaveOutcome(0, new GridPage(year, shown, rows, null));
        }
        return new SaveOutcome(figures.save(entries, new ChangeStamp(by, clock.instant(), null)), null);
    }

    /** Where a block that was pasted with the cursor in this column belongs. */
    @Transactional(readOnly = true)
    PastedBlock.Placement place(int year, String text, String column) {
        return new PastedBlock(text, GridColumn.of(columns.indicators(year)), schools.names(), year, column).placed();
    }

    private GridRow check(
            SubmittedGridRow typed,
            StoredGridRow source,
            List<GridColumn> shown,
            Map<String, BigDecimal> indicators,
            int year,
            List<FiguresEntry> entries) {
        GridRow stored = stored(source, shown, indicators);
        if (!typed.isTyped()) {
            return stored;
        }
        FiguresDraft draft = FiguresDraft.of(source.given());
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            cells.add(
                    typed.isTyped(i)
                            ? read(stored.cells().get(i), typed.texts().get(i), draft)
                            : stored.cells().get(i));
        }
        if (draft.hasPartAboveWhole()) {
            cells.replaceAll(cell -> cell.column().field() == FigureField.PART_TIME_PUPILS && cell.problem() == null
                    ? cell.wrong("Больше, чем всего обучающихся")
                    : cell);
        }
        String theirs = typed.version() == source.storedVersion() ? "" : collisions(typed, stored);
        entries.add(draft.entry(source.schoolId(), year));
        return new GridRow(
                source.schoolId(),
                source.code(),
                source.name(),
                source.storedVersion(),
                cells,
                stored.before(),
                theirs.isEmpty() ? null : lostUpdate(source, theirs));
    }

    /** What somebody else put into cells that were typed into here; the very same text is no collision. */
    private static String collisions(SubmittedGridRow typed, GridRow stored) {
        List<String> theirs = new ArrayList<>();
        for (int i = 0; i < stored.cells().size(); i++) {
            String before = i < typed.before().size() ? typed.before().get(i) : "";
            String now = stored.cells().get(i).text();
            if (typed.isTyped(i)
                    && !now.equals(before)
                    && !now.equals(typed.texts().get(i))) {
                theirs.add(stored.cells().get(i).column().title() + " " + (now.isEmpty() ? "пусто" : now));
            }
        }
        return String.join(", ", theirs);
    }

    private String lostUpdate(StoredGridRow source, String theirs) {
        return "Пока страница была открыта, строку изменил другой человек: %s, %s. У него: %s. Сверьте и сохраните ещё раз."
                .formatted(
                        Objects.requireNonNullElse(source.changedBy(), "неизвестно кто"),
                        TIME.format(source.changedAt().atZone(clock.getZone())),
                        theirs);
    }

    private static GridCell read(GridCell stored, String text, FiguresDraft draft) {
        GridCell typed = new GridCell(stored.column(), text, stored.computed(), null);
        try {
            stored.column().put(stored.column().column().parse(text), draft);
            return typed;
        } catch (BadValue bad) {
            return typed.wrong(bad.getMessage());
        }
    }

    private static GridRow stored(StoredGridRow source, List<GridColumn> shown, Map<String, BigDecimal> indicators) {
        List<GridCell> cells = shown.stream()
                .map(column ->
                        new GridCell(column, column.shown(source.given(), indicators), computed(column, source), null))
                .toList();
        return new GridRow(
                source.schoolId(),
                source.code(),
                source.name(),
                source.storedVersion(),
                cells,
                GridRow.joined(cells),
                null);
    }

    private static String computed(GridColumn column, StoredGridRow source) {
        BigDecimal computed = column.field() == null ? null : source.computed(column.field());
        return computed == null ? "" : NumberText.index(computed);
    }

    /**
     * What came of a form.
     *
     * @param changed how many schools were changed
     * @param refused the grid with what is wrong, {@code null} when all was stored
     */
    record SaveOutcome(int changed, GridPage refused) {}
}
