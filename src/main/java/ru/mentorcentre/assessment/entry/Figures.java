package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.figures.FigureChange;
import ru.mentorcentre.assessment.figures.FigureHistory;
import ru.mentorcentre.assessment.figures.FiguresEntry;
import ru.mentorcentre.assessment.figures.IndicatorValue;
import ru.mentorcentre.assessment.figures.IndicatorValueRepository;
import ru.mentorcentre.assessment.figures.YearlyFigures;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.method.IndexComputation;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.shared.persistence.Change;

/** Stores yearly figures and their history; only what differs is written. */
@Service
@Transactional
public class Figures {

    private final YearlyFiguresRepository figures;
    private final IndicatorValueRepository indicators;
    private final FigureHistory history;
    private final IndexComputation computation;

    Figures(
            YearlyFiguresRepository figures,
            IndicatorValueRepository indicators,
            FigureHistory history,
            IndexComputation computation) {
        this.figures = figures;
        this.indicators = indicators;
        this.history = history;
        this.computation = computation;
    }

    /**
     * Stores the figures of any number of schools and years.
     *
     * @return how many rows were added or changed
     */
    public int save(Collection<FiguresEntry> entries, ChangeStamp signature) {
        if (entries.isEmpty()) {
            return 0;
        }
        Collection<Integer> years =
                new TreeSet<>(entries.stream().map(FiguresEntry::year).toList());
        Map<Row, YearlyFigures> stored = figures.findByYearIn(years).stream()
                .collect(Collectors.toMap(row -> new Row(row.schoolId(), row.year()), Function.identity()));
        IndicatorChanges changes = new IndicatorChanges(
                entries.stream().allMatch(entry -> entry.indicators().isEmpty())
                        ? List.of()
                        : indicators.ofYears(years));
        List<YearlyFigures> changed = new ArrayList<>();
        List<FigureChange> told = new ArrayList<>();
        for (FiguresEntry entry : entries) {
            YearlyFigures row = stored.get(new Row(entry.schoolId(), entry.year()));
            List<Change.Line> lines = new ArrayList<>();
            lines.addAll(FigureChange.lines(row == null ? YearFigures.NONE : row.given(), entry.given()));
            lines.addAll(changes.apply(entry));
            if (!lines.isEmpty()) {
                told.add(new FigureChange(entry.schoolId(), entry.year(), lines, signature.origin(), signature));
            }
            if (row == null || !lines.isEmpty()) {
                changed.add(signed(row, entry, signature));
            }
        }
        figures.saveAll(changed);
        indicators.saveAll(changes.added());
        indicators.deleteAll(changes.removed());
        history.add(told);
        changes.years().forEach(year -> computation.compute(year, signature));
        return changed.size();
    }

    private static YearlyFigures signed(YearlyFigures row, FiguresEntry entry, ChangeStamp signature) {
        YearlyFigures figures = row == null ? new YearlyFigures(entry.schoolId(), entry.year()) : row;
        figures.give(entry.given(), signature);
        return figures;
    }

    private record Row(long schoolId, int year) {}

    /** Compares indicators with the stored ones. */
    private static final class IndicatorChanges {

        private final Map<Row, Map<String, IndicatorValue>> stored = new HashMap<>();
        private final List<IndicatorValue> added = new ArrayList<>();
        private final List<IndicatorValue> removed = new ArrayList<>();
        private final Set<Integer> years = new TreeSet<>();

        IndicatorChanges(List<IndicatorValue> values) {
            values.forEach(
                    value -> stored.computeIfAbsent(new Row(value.schoolId(), value.year()), row -> new HashMap<>())
                            .put(value.code(), value));
        }

        /** What becomes different, by code. */
        List<Change.Line> apply(FiguresEntry entry) {
            Map<String, IndicatorValue> known = stored.getOrDefault(new Row(entry.schoolId(), entry.year()), Map.of());
            List<Change.Line> lines = new ArrayList<>();
            new TreeMap<>(entry.indicators()).forEach((code, wanted) -> {
                IndicatorValue value = known.get(code);
                BigDecimal before = value == null ? null : value.value();
                if (differ(before, wanted)) {
                    lines.add(FigureChange.line(code, before, wanted));
                    apply(entry, code, wanted, value);
                }
            });
            if (!lines.isEmpty()) {
                years.add(entry.year());
            }
            return lines;
        }

        private static boolean differ(BigDecimal before, BigDecimal wanted) {
            return before == null || wanted == null ? before != wanted : before.compareTo(wanted) != 0;
        }

        private void apply(FiguresEntry entry, String code, BigDecimal wanted, IndicatorValue known) {
            if (known == null) {
                added.add(new IndicatorValue(entry.schoolId(), entry.year(), code, wanted));
            } else if (wanted == null) {
                removed.add(known);
            } else {
                known.change(wanted);
            }
        }

        /** The years whose indices have to be computed anew. */
        Set<Integer> years() {
            return years;
        }

        List<IndicatorValue> added() {
            return added;
        }

        List<IndicatorValue> removed() {
            return removed;
        }
    }
}
