package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.ChangeOrigin;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.figures.ComputedIndices;
import ru.mentorcentre.assessment.figures.FigureChange;
import ru.mentorcentre.assessment.figures.FigureHistory;
import ru.mentorcentre.assessment.figures.IndicatorValueRepository;
import ru.mentorcentre.assessment.figures.YearlyFigures;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.rules.IndexValue;
import ru.mentorcentre.assessment.rules.ResultsIndex;
import ru.mentorcentre.assessment.rules.SchoolIndicators;
import ru.mentorcentre.assessment.rules.WeightedIndicator;
import ru.mentorcentre.assessment.rules.WelfareIndex;
import ru.mentorcentre.profile.IndexRules.Normalisation;
import ru.mentorcentre.profile.Profiles;

/** Computes the indices of a year from indicators by the centre's methods (domain §1.5, §2.2). */
@Service
@Transactional
public class IndexComputation {

    private final Methods methods;
    private final IndicatorValueRepository indicators;
    private final YearlyFiguresRepository figures;
    private final FigureHistory history;
    private final Profiles profiles;
    private final Clock clock;

    IndexComputation(
            Methods methods,
            IndicatorValueRepository indicators,
            YearlyFiguresRepository figures,
            FigureHistory history,
            Profiles profiles,
            Clock clock) {
        this.methods = methods;
        this.indicators = indicators;
        this.figures = figures;
        this.history = history;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Puts a method in place of what was there and computes the year by it: both or neither.
     *
     * @param version of the method the form was opened with, {@code null} for a new one
     */
    void saveMethod(
            int year,
            MethodKind kind,
            Integer version,
            Normalisation normalisation,
            String source,
            List<IndicatorDefinition> lines,
            Long by) {
        methods.save(year, kind, version, normalisation, source, lines);
        compute(year, by);
    }

    /** Takes a method away; what it computed goes with it. */
    void removeMethod(int year, MethodKind kind, Long by) {
        methods.remove(year, kind);
        compute(year, by);
    }

    /**
     * Computes the year anew, for all schools: with {@code minmax} one school moves the others. Without a method the
     * computed indices vanish; given ones are never touched.
     *
     * @return how many schools got another index or coverage
     */
    int compute(int year, Long by) {
        return compute(year, new ChangeStamp(by, clock.instant(), null));
    }

    /** The same after figures were stored: whoever changed them, and the import they came with, stand at the indices. */
    public int compute(int year, ChangeStamp signature) {
        Map<Long, ComputedIndices> computed = indices(year);
        List<FigureChange> told = new ArrayList<>();
        int changed = 0;
        for (YearlyFigures row : figures.findByYear(year)) {
            ComputedIndices before = row.computed();
            ComputedIndices after = computed.getOrDefault(row.schoolId(), ComputedIndices.NONE);
            if (row.compute(after)) {
                told.add(new FigureChange(
                        row.schoolId(), year, FigureChange.lines(before, after), ChangeOrigin.COMPUTATION, signature));
                row.sign(signature);
                changed++;
            }
        }
        history.add(told);
        return changed;
    }

    private Map<Long, ComputedIndices> indices(int year) {
        List<SchoolIndicators> schools = schools(year);
        BigDecimal minimum = profiles.current().assessment().indices().minimumCoverage();
        MethodDefinition results = methods.find(year, MethodKind.RESULTS).orElse(null);
        MethodDefinition welfare = methods.find(year, MethodKind.WELFARE).orElse(null);
        Map<Long, IndexValue> all = of(results, line -> true, schools, minimum);
        Map<Long, IndexValue> gia = of(results, line -> line.exam() == Exam.GIA, schools, minimum);
        Map<Long, IndexValue> vpr = of(results, line -> line.exam() == Exam.VPR, schools, minimum);
        Map<Long, BigDecimal> conditions = welfare == null
                ? Map.of()
                : WelfareIndex.compute(
                        welfare.indicators().stream()
                                .map(IndicatorDefinition::characteristic)
                                .toList(),
                        schools,
                        welfare.normalisation());
        Map<Long, ComputedIndices> indices = new HashMap<>();
        for (SchoolIndicators school : schools) {
            long id = school.schoolId();
            indices.put(
                    id,
                    new ComputedIndices(
                            value(all.get(id)),
                            all.get(id) == null ? null : all.get(id).coverage(),
                            conditions.get(id),
                            value(gia.get(id)),
                            value(vpr.get(id))));
        }
        return indices;
    }

    private static Map<Long, IndexValue> of(
            MethodDefinition method,
            Predicate<IndicatorDefinition> part,
            List<SchoolIndicators> schools,
            BigDecimal minimum) {
        List<WeightedIndicator> lines = method == null
                ? List.of()
                : method.indicators().stream()
                        .filter(part)
                        .map(IndicatorDefinition::weighted)
                        .toList();
        return lines.isEmpty() ? Map.of() : ResultsIndex.compute(lines, schools, method.normalisation(), minimum);
    }

    private static BigDecimal value(IndexValue index) {
        return index == null ? null : index.value();
    }

    private List<SchoolIndicators> schools(int year) {
        Map<Long, Map<String, BigDecimal>> values = new HashMap<>();
        indicators
                .ofYear(year)
                .forEach(value -> values.computeIfAbsent(value.schoolId(), id -> new HashMap<>())
                        .put(value.code(), value.value()));
        return values.entrySet().stream()
                .map(school -> new SchoolIndicators(school.getKey(), school.getValue()))
                .toList();
    }
}
