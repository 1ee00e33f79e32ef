package ru.mentorcentre.assessment.method;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.profile.IndexRules.Normalisation;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The methods of the current municipality, one a year and index. */
@Service
@Transactional
class Methods {

    private static final int NOT_STORED = -1;

    private final MethodRepository methods;
    private final MethodIndicatorRepository indicators;
    private final ApplicationEventPublisher events;

    Methods(MethodRepository methods, MethodIndicatorRepository indicators, ApplicationEventPublisher events) {
        this.methods = methods;
        this.indicators = indicators;
        this.events = events;
    }

    /** All of them, the latest year first. */
    @Transactional(readOnly = true)
    List<MethodDefinition> all() {
        Map<Long, List<MethodIndicator>> lines =
                indicators.all().stream().collect(Collectors.groupingBy(MethodIndicator::methodId));
        return methods.all().stream()
                .map(method -> stored(method, lines.getOrDefault(method.getId(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<MethodDefinition> find(int year, MethodKind kind) {
        return methods.findByYearAndKind(year, kind).map(this::stored);
    }

    /** The latest method of the kind before the year, as a beginning for this year's. */
    @Transactional(readOnly = true)
    Optional<MethodDefinition> previous(int year, MethodKind kind) {
        return methods.findFirstByKindAndYearLessThanOrderByYearDesc(kind, year)
                .map(method -> stored(method).copiedTo(year));
    }

    /**
     * Puts a method in place of what was there.
     *
     * @param version of the method the form was opened with, {@code null} for a new one
     * @throws LostUpdate if somebody else has changed it since
     */
    void save(
            int year,
            MethodKind kind,
            Integer version,
            Normalisation normalisation,
            String source,
            List<IndicatorDefinition> lines) {
        Method method = methods.findByYearAndKind(year, kind).orElseGet(() -> new Method(year, kind));
        int stored = method.getId() == null ? NOT_STORED : method.getVersion();
        LostUpdate.check(version == null ? NOT_STORED : version, stored);
        MethodDefinition suggested = SuggestedMethod.of(year);
        boolean example = kind == MethodKind.RESULTS && same(lines, suggested.indicators());
        method.describe(normalisation, source, example);
        methods.saveAndFlush(method);
        indicators.deleteOf(method.getId());
        indicators.saveAll(IntStream.range(0, lines.size())
                .mapToObj(place -> new MethodIndicator(method, place, lines.get(place)))
                .toList());
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.SETTINGS, "Методика расчёта, %s за %d год".formatted(kind.title(), year)));
    }

    private static boolean same(List<IndicatorDefinition> some, List<IndicatorDefinition> others) {
        return key(some).equals(key(others));
    }

    private static List<String> key(List<IndicatorDefinition> lines) {
        return lines.stream()
                .map(line -> line.code() + line.weight().stripTrailingZeros() + line.inverse())
                .sorted(Collections.reverseOrder())
                .toList();
    }

    void remove(int year, MethodKind kind) {
        Method method =
                methods.findByYearAndKind(year, kind).orElseThrow(NotFound.of("Методика", kind.title() + " " + year));
        indicators.deleteOf(method.getId());
        methods.delete(method);
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.SETTINGS, "Методика расчёта удалена, %s за %d год".formatted(kind.title(), year)));
    }

    private MethodDefinition stored(Method method) {
        return stored(method, indicators.ofMethod(method.getId()));
    }

    private static MethodDefinition stored(Method method, List<MethodIndicator> lines) {
        return new MethodDefinition(
                method.year(),
                method.kind(),
                method.getVersion(),
                method.normalisation(),
                method.source(),
                method.isExample(),
                lines.stream().map(MethodIndicator::line).toList());
    }
}
