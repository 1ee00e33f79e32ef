package ru.mentorcentre.workplan.reminder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
            and e.approvedTitle is not null and e.state in (ru.mentorcentre.workplan.PlannedEventState.PLANNED,
                ru.mentorcentre.workplan.PlannedEventState.MOVED)""";

    private static final String LAST_HELD_ON = """
            (select max(h.heldOn) from EventSession h
                where h.municipalityId = e.municipalityId and h.eventId = e.id and h.cancelReason is null)""";

    private static final String TERM = "e.id, e.approvedTitle, e.approvedEndsOn, " + LAST_HELD_ON;

    private static final String DATES = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId
            join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""";

    private static final String TAKES_PLACE = """
            d.cancelReason is null and e.state <> ru.mentorcentre.workplan.PlannedEventState.CANCELLED
            and p.approvedOn is not null and p.state <> ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED
            and exists (select 1 from Participation x
                where x.municipalityId = d.municipalityId and x.sessionId = d.id
                and x.state in (ParticipationState.INVITED, ParticipationState.REGISTERED))""";

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
    Set<Long> municipalities(LocalDate today) {
        LocalDate until = today.plusDays(EventReminderPeriods.LONGEST);
        Set<Long> found = new TreeSet<>(ended(
                        new ListQuery<>(entityManager, Long.class, "distinct e.municipalityId", FROM),
                        today.minusDays(EventReminderPeriods.TOLD_AFTER_END),
                        until)
                .list());
        found.addAll(held(new ListQuery<>(entityManager, Long.class, "distinct d.municipalityId", DATES), today, until)
                .list());
        return found;
    }

    /** What is due in the current municipality on that day. */
    @Transactional(readOnly = true)
    List<DueEventReminder> due(LocalDate today) {
        EventReminderPeriods periods = periods();
        List<RemindedEvent> terms = terms(today, today, periods);
        List<RemindedDate> dates = dates(today, today, periods);
        return EventReminderRule.due(terms, dates, today, periods, sent(terms, dates));
    }

    /** What will go out from that day to the last one. */
    @Transactional(readOnly = true)
    List<PreviewDay> ahead(LocalDate from, LocalDate until) {
        EventReminderPeriods periods = periods();
        List<RemindedEvent> terms = terms(from, until, periods);
        List<RemindedDate> dates = dates(from, until, periods);
        Map<Long, RemindedEvent> knownTerms =
                terms.stream().collect(Collectors.toMap(RemindedEvent::id, Function.identity()));
        Map<Long, RemindedDate> knownDates =
                dates.stream().collect(Collectors.toMap(RemindedDate::id, Function.identity()));
        return EventReminderRule.ahead(terms, dates, from, until, periods, sent(terms, dates)).stream()
                .map(day -> new PreviewDay(
                        day.day(),
                        day.reminders().stream()
                                .map(one -> one.sessionId() == null
                                        ? PreviewLine.of(one, knownTerms.get(one.eventId()))
                                        : PreviewLine.of(one, knownDates.get(one.sessionId())))
                                .toList()))
                .toList();
    }

    /** Sends a reminder, once: whoever comes second waits, and finds it sent. */
    void make(DueEventReminder due) {
        PlannedEvent event = entityManager.find(PlannedEvent.class, due.eventId(), LockModeType.PESSIMISTIC_WRITE);
        if (event == null || reminders.sent(List.of(due.eventId())).contains(due)) {
            return;
        }
        if (due.sessionId() != null) {
            ofDate(due);
        } else {
            ofTerm(due, event);
        }
    }

    private void ofDate(DueEventReminder due) {
        boolean wanted = new ListQuery<>(entityManager, RemindedDate.class, RemindedDate.COLUMNS, DATES)
                .where(TAKES_PLACE)
                .where("d.id = :date", "date", due.sessionId())
                .one()
                .filter(date -> date.heldOn().equals(due.endsOn()) && !date.hasBegun(LocalDateTime.now(clock)))
                .isPresent();
        if (wanted) {
            MessageAudience audience = MessageAudience.ofDate(due.sessionId());
            MessageWording wording = templates.filled(
                    MessageTemplateKind.REMINDER,
                    templates.factsOfDate(due.sessionId()).orElseThrow());
            send(due, new NewMessage(wording, due.eventId(), audience), addressees.expected(due.sessionId()));
        }
    }

    private void ofTerm(DueEventReminder due, PlannedEvent event) {
        boolean wanted = new ListQuery<>(entityManager, RemindedEvent.class, TERM, FROM)
                .where(CARRIED_OUT)
                .where("e.id = :event", "event", due.eventId())
                .one()
                .filter(one -> due.endsOn().equals(one.dayOf(due.kind())))
                .isPresent();
        if (!wanted) {
            return;
        }
        EventFacts facts = templates.facts(due.eventId()).orElseThrow();
        EventScope scope = event.scope(eventSchools.findByEventId(due.eventId()).stream()
                .map(EventSchool::schoolId)
                .collect(Collectors.toSet()));
        MessageAudience audience = audience(due.kind(), scope);
        boolean passed = due.kind() == EventReminderKind.PASSED;
        List<Addressee> people = people(audience, passed ? null : scope.mentorshipId());
        Set<Long> toldByDate = passed ? Set.of() : listed(due.eventId());
        send(
                due,
                new NewMessage(wording(due, facts), due.eventId(), audience),
                people.stream()
                        .filter(one -> one.educatorId() == null || !toldByDate.contains(one.educatorId()))
                        .toList());
    }

    private void send(DueEventReminder due, NewMessage message, List<Addressee> people) {
        Long sent = people.isEmpty() ? null : messages.sendBySelf(message, people);
        reminders.saveAndFlush(new EventReminder(due, sent, clock.instant()));
    }

    /** Whoever stands on the list of a date is reminded of that one. */
    private Set<Long> listed(long event) {
        return Set.copyOf(new ListQuery<>(entityManager, Long.class, "distinct x.educatorId", """
                Participation x
                join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId""")
                .where("d.eventId = :event and d.cancelReason is null", "event", event)
                .list());
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
                "Срок мероприятия «" + facts.title() + "» кончился " + Day.of(facts.endsOn())
                        + (facts.endsOn().equals(due.endsOn()) ? "" : ", последняя дата была " + Day.of(due.endsOn()))
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

    private List<RemindedEvent> terms(LocalDate from, LocalDate until, EventReminderPeriods periods) {
        return periods.isOff()
                ? List.of()
                : ended(
                                new ListQuery<>(entityManager, RemindedEvent.class, TERM, FROM),
                                periods.earliestEnd(from),
                                periods.latestEnd(until))
                        .orderBy("e.approvedEndsOn, e.approvedTitle, e.id")
                        .list();
    }

    private List<RemindedDate> dates(LocalDate from, LocalDate until, EventReminderPeriods periods) {
        return periods.isOff()
                ? List.of()
                : held(
                                new ListQuery<>(entityManager, RemindedDate.class, RemindedDate.COLUMNS, DATES),
                                from,
                                periods.latestEnd(until))
                        .orderBy("d.heldOn, d.startsAt, e.title, d.id")
                        .list()
                        .stream()
                        .filter(date -> !date.hasBegun(LocalDateTime.now(clock)))
                        .toList();
    }

    private static <T> ListQuery<T> ended(ListQuery<T> events, LocalDate from, LocalDate until) {
        return events.where(CARRIED_OUT)
                .where("(e.approvedEndsOn >= :from or " + LAST_HELD_ON + " >= :from)", "from", from)
                .where("e.approvedEndsOn <= :until", "until", until);
    }

    private static <T> ListQuery<T> held(ListQuery<T> dates, LocalDate from, LocalDate until) {
        return dates.where(TAKES_PLACE)
                .where("d.heldOn >= :from", "from", from)
                .where("d.heldOn <= :until", "until", until);
    }

    private Set<DueEventReminder> sent(List<RemindedEvent> terms, List<RemindedDate> dates) {
        Set<Long> about = new HashSet<>();
        terms.forEach(one -> about.add(one.id()));
        dates.forEach(one -> about.add(one.eventId()));
        return about.isEmpty() ? Set.of() : new HashSet<>(reminders.sent(about));
    }

    /** What goes out on a day, as a page shows it. */
    record PreviewDay(LocalDate day, List<PreviewLine> lines) {}

    /**
     * One of them.
     *
     * @param about what is reminded of, and when that is
     */
    record PreviewLine(String title, String about) {

        static PreviewLine of(DueEventReminder due, RemindedEvent event) {
            return new PreviewLine(event.title(), due.kind().title() + ", последний день " + Day.of(event.endsOn()));
        }

        static PreviewLine of(DueEventReminder due, RemindedDate date) {
            return new PreviewLine(date.title(), due.kind().titleOfDate() + ", " + date.when());
        }
    }
}
