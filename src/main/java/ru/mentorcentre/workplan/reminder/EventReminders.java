package ru.mentorcentre.workplan.reminder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.event.EventSchool;
import ru.mentorcentre.workplan.event.EventSchoolRepository;
import ru.mentorcentre.workplan.event.EventScope;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.informing.Addressee;
import ru.mentorcentre.workplan.informing.Addressees;
import ru.mentorcentre.workplan.informing.MessageAudience;
import ru.mentorcentre.workplan.informing.MessageSending;
import ru.mentorcentre.workplan.informing.NewMessage;
import ru.mentorcentre.workplan.wording.EventFacts;
import ru.mentorcentre.workplan.wording.MessageTemplateKind;
import ru.mentorcentre.workplan.wording.MessageTemplates;
import ru.mentorcentre.workplan.wording.MessageWording;

/** Reminders of the events of a municipality's plans; {@link EventReminderRound} asks for them. */
@Service
@Transactional
class EventReminders {

    static final int NEVER_SAVED = -1;

    private static final String FROM = """
            PlannedEvent e
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""";

    private static final String CARRIED_OUT = """
            p.approvedOn is not null and p.state <> ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED
            and e.state in (ru.mentorcentre.workplan.PlannedEventState.PLANNED,
                ru.mentorcentre.workplan.PlannedEventState.MOVED)""";

    private static final MessageAudience CENTRE =
            new MessageAudience(Set.of(), EnumSet.of(Role.LEADER, Role.METHODIST), Set.of());

    private final EventReminderRepository reminders;
    private final EventReminderSettingsRepository settings;
    private final EventSchoolRepository eventSchools;
    private final Addressees addressees;
    private final MessageSending messages;
    private final MessageTemplates templates;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EventReminders(
            EventReminderRepository reminders,
            EventReminderSettingsRepository settings,
            EventSchoolRepository eventSchools,
            Addressees addressees,
            MessageSending messages,
            MessageTemplates templates,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.eventSchools = eventSchools;
        this.addressees = addressees;
        this.messages = messages;
        this.templates = templates;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** Municipalities that have an event to be reminded of, as far as any centre may ask; in the root scope. */
    @Transactional(readOnly = true)
    List<Long> municipalities(LocalDate today) {
        return new ListQuery<>(entityManager, Long.class, "distinct e.municipalityId", FROM)
                .where(CARRIED_OUT)
                .where("e.endsOn >= :from", "from", today.minusDays(EventReminderPeriods.TOLD_AFTER_END))
                .where("e.endsOn <= :until", "until", today.plusDays(EventReminderPeriods.LONGEST))
                .list();
    }

    /** What is due in the current municipality on that day. */
    @Transactional(readOnly = true)
    List<DueEventReminder> due(LocalDate today) {
        EventReminderPeriods periods = periods();
        List<RemindedEvent> candidates = candidates(periods.earliestEnd(today), periods.latestEnd(today), periods);
        return EventReminderRule.due(candidates, today, periods, sent(candidates));
    }

    /** What will go out from that day to the last one. */
    @Transactional(readOnly = true)
    List<PreviewDay> ahead(LocalDate from, LocalDate until) {
        EventReminderPeriods periods = periods();
        List<RemindedEvent> candidates = candidates(periods.earliestEnd(from), periods.latestEnd(until), periods);
        Map<Long, RemindedEvent> known = new HashMap<>();
        candidates.forEach(event -> known.put(event.id(), event));
        return EventReminderRule.ahead(candidates, from, until, periods, sent(candidates)).stream()
                .map(day -> new PreviewDay(
                        day.day(),
                        day.reminders().stream()
                                .map(one -> new PreviewLine(known.get(one.eventId()), one.kind()))
                                .toList()))
                .toList();
    }

    /** Sends a reminder, once: whoever comes second waits, and finds it sent. */
    void make(DueEventReminder due) {
        PlannedEvent event = entityManager.find(PlannedEvent.class, due.eventId(), LockModeType.PESSIMISTIC_WRITE);
        if (event == null
                || !event.state().isOpen()
                || reminders.existsByEventIdAndKindAndEndsOn(due.eventId(), due.kind(), due.endsOn())) {
            return;
        }
        EventFacts facts = templates.facts(due.eventId()).orElseThrow();
        if (!due.endsOn().equals(facts.endsOn())) {
            return;
        }
        EventScope scope = event.scope(eventSchools.findByEventId(due.eventId()).stream()
                .map(EventSchool::schoolId)
                .collect(Collectors.toSet()));
        MessageAudience audience = audience(due.kind(), scope);
        List<Addressee> people = people(audience, due.kind() == EventReminderKind.PASSED ? null : scope.mentorshipId());
        Long message = people.isEmpty()
                ? null
                : messages.sendBySelf(new NewMessage(wording(due, facts), due.eventId(), audience), people);
        reminders.saveAndFlush(new EventReminder(due, message, clock.instant()));
    }

    /** Schools without a group mean their teams, as everywhere; what is for nobody is the centre's own matter. */
    private static MessageAudience audience(EventReminderKind kind, EventScope scope) {
        if (kind == EventReminderKind.PASSED || scope.isInternal()) {
            return CENTRE;
        }
        return new MessageAudience(
                scope.audiences().isEmpty() && !scope.schools().isEmpty()
                        ? Set.of(EventAudience.SCHOOL_TEAMS)
                        : scope.audiences(),
                Set.of(),
                scope.schools());
    }

    private List<Addressee> people(MessageAudience audience, Long pair) {
        Map<String, Addressee> people = new LinkedHashMap<>();
        addressees.of(audience, null).forEach(one -> people.put(one.key(), one));
        if (pair != null) {
            addressees.ofPair(pair).forEach(one -> people.putIfAbsent(one.key(), one));
        }
        return List.copyOf(people.values());
    }

    private MessageWording wording(DueEventReminder due, EventFacts facts) {
        if (due.kind() != EventReminderKind.PASSED) {
            return templates.filled(MessageTemplateKind.REMINDER, facts);
        }
        String subject = "Срок прошёл: " + facts.title();
        return new MessageWording(
                subject.length() <= MessageWording.LONGEST_SUBJECT
                        ? subject
                        : subject.substring(0, MessageWording.LONGEST_SUBJECT - 1) + "…",
                "Срок мероприятия «" + facts.title() + "» кончился " + Day.of(due.endsOn())
                        + ", а отметки о нём нет.\n\nОткройте мероприятие и отметьте: выполнено, перенесено или отменено.");
    }

    @Transactional(readOnly = true)
    EventReminderPeriods periods() {
        return settings.findAll().stream()
                .findFirst()
                .map(EventReminderSettings::periods)
                .orElse(EventReminderPeriods.USUAL);
    }

    @Transactional(readOnly = true)
    int version() {
        return settings.findAll().stream()
                .findFirst()
                .map(EventReminderSettings::getVersion)
                .orElse(NEVER_SAVED);
    }

    void set(EventReminderPeriods wanted, int version) {
        if (wanted.firstDays() != null && wanted.lastDays() != null && wanted.lastDays() >= wanted.firstDays()) {
            throw new BusinessRuleViolation("lastDays", "Второе напоминание ближе к концу срока, чем первое");
        }
        EventReminderSettings stored = settings.findAll().stream().findFirst().orElseGet(EventReminderSettings::new);
        LostUpdate.check(version, stored.getId() == null ? NEVER_SAVED : stored.getVersion());
        stored.set(wanted);
        try {
            settings.saveAndFlush(stored);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("event_reminder_settings_once", problem)) {
                throw new LostUpdate(LostUpdate.MESSAGE);
            }
            throw problem;
        }
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Напоминания о мероприятиях"));
    }

    private List<RemindedEvent> candidates(LocalDate from, LocalDate until, EventReminderPeriods periods) {
        return periods.isOff()
                ? List.of()
                : new ListQuery<>(entityManager, RemindedEvent.class, "e.id, e.title, e.endsOn", FROM)
                        .where(CARRIED_OUT)
                        .where("e.endsOn >= :from", "from", from)
                        .where("e.endsOn <= :until", "until", until)
                        .orderBy("e.endsOn, e.title, e.id")
                        .list();
    }

    private Set<DueEventReminder> sent(List<RemindedEvent> candidates) {
        return candidates.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(reminders.sent(
                        candidates.stream().map(RemindedEvent::id).toList()));
    }

    /** What goes out on a day, as a page shows it. */
    record PreviewDay(LocalDate day, List<PreviewLine> lines) {}

    /** One of them. */
    record PreviewLine(RemindedEvent event, EventReminderKind kind) {}
}
