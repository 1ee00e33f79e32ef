package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.LostUpdate;

/**
 * How long what is kept, and what is due. Nothing about people goes by itself: the rooms tell what is over its period, and
 * a person decides.
 */
@Service
@Transactional
class Retention {

    private final RetentionPeriodRepository periods;
    private final Map<KeptKind, KeptData> rooms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(RetentionPeriodRepository periods, List<KeptData> rooms, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.rooms = rooms.stream().collect(Collectors.toMap(KeptData::kind, Function.identity()));
        this.events = events;
        this.clock = clock;
    }

    /** Every kind with its rule and how much of it is due. */
    @Transactional(readOnly = true)
    List<RetentionLine> lines() {
        Map<KeptKind, RetentionRule> own =
                periods.findAll().stream().collect(Collectors.toMap(RetentionPeriod::kind, RetentionPeriod::rule));
        return Arrays.stream(KeptKind.values())
                .map(kind -> own.getOrDefault(kind, RetentionRule.byDefault(kind)))
                .map(rule -> new RetentionLine(rule, count(rule)))
                .toList();
    }

    @Transactional(readOnly = true)
    RetentionRule rule(KeptKind kind) {
        return periods.findByKind(kind).map(RetentionPeriod::rule).orElseGet(() -> RetentionRule.byDefault(kind));
    }

    @Transactional(readOnly = true)
    ListPage<KeptData.Due> due(RetentionRule rule, int page) {
        LocalDate before = rule.before(today());
        return before == null
                ? ListPage.of(List.of(), 0)
                : rooms.get(rule.kind()).due(before).page(page);
    }

    @Transactional(readOnly = true)
    void each(RetentionRule rule, Consumer<KeptData.Due> taker) {
        LocalDate before = rule.before(today());
        if (before != null) {
            rooms.get(rule.kind()).due(before).each(taker);
        }
    }

    /** It can be taken away at one stroke, and the centre wants that. */
    boolean isRemovable(RetentionRule rule) {
        return rule.act() == RetentionAct.REMOVE && rooms.get(rule.kind()).isRemovable();
    }

    void save(KeptKind kind, int version, Integer months, String ground, RetentionAct act) {
        RetentionPeriod period = periods.findByKind(kind).orElseGet(() -> new RetentionPeriod(kind));
        LostUpdate.check(version, period.getId() == null ? RetentionRule.NEVER_SAVED : period.getVersion());
        period.set(months, ground, act);
        periods.saveAndFlush(period);
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Срок хранения: " + kind.title()));
    }

    /**
     * Takes away what is due.
     *
     * @return how many
     * @throws BusinessRuleViolation where that is not what the centre does with it
     */
    long remove(KeptKind kind) {
        RetentionRule rule = rule(kind);
        LocalDate before = rule.before(today());
        if (before == null || !isRemovable(rule)) {
            throw new BusinessRuleViolation(null, "Эти данные разбирают по одному");
        }
        long removed = rooms.get(kind).remove(before);
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.PERSON, "Вышел срок хранения: %s, удалено: %d".formatted(kind.title(), removed)));
        return removed;
    }

    private long count(RetentionRule rule) {
        LocalDate before = rule.before(today());
        return before == null ? 0 : rooms.get(rule.kind()).due(before).count();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
