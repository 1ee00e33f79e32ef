package ru.mentorcentre.workplan.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import ru.mentorcentre.workplan.PlannedEventState;

/**
 * Events as iCalendar has them (RFC 5545). Names of people stay out: calendars of others keep what they have fetched
 * wherever they like.
 *
 * @param site where links lead, {@code null} as long as nobody has said it
 * @param host tells the events of this installation from those of others
 * @param now for an event whose last change is not known
 */
record CalendarFile(String site, String host, Instant now) {

    private static final Duration FETCHED_ANEW = Duration.ofHours(6);

    /** @param events with an end each */
    byte[] of(List<CalendarEvent> events) {
        return of(events, List.of(), ZoneOffset.UTC);
    }

    /** @param zone whose hours are meant */
    byte[] of(List<CalendarEvent> events, List<CalendarSession> sessions, ZoneId zone) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//mentorcentre//workplan//RU"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "План работы МНЦ"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FETCHED_ANEW));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FETCHED_ANEW.toString()));
        events.forEach(event -> calendar.add(entry(event)));
        sessions.forEach(session -> calendar.add(entry(session, zone)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent entry(CalendarEvent event) {
        Instant changed = (event.changedAt() == null ? now : event.changedAt()).truncatedTo(ChronoUnit.SECONDS);
        LocalDate first = event.startsOn() == null ? event.endsOn() : event.startsOn();
        VEvent entry = new VEvent(false);
        Stream.of(
                        new Uid("event-" + event.id() + "@" + host),
                        new DtStamp(changed),
                        new LastModified(changed),
                        new Sequence(event.version()),
                        new DtStart<>(first),
                        new DtEnd<>(event.endsOn().plusDays(1)),
                        new Summary(event.title()),
                        new Description(description(event)),
                        event.place() == null ? null : new Location(event.place()),
                        site == null ? null : new Url(page(event.planId(), event.id())),
                        event.state() == PlannedEventState.CANCELLED
                                ? ImmutableStatus.VEVENT_CANCELLED
                                : ImmutableStatus.VEVENT_CONFIRMED,
                        // a term of months keeps nobody from other things
                        ImmutableTransp.TRANSPARENT)
                .filter(Objects::nonNull)
                .forEach(entry::add);
        return entry;
    }

    /** In the hours of Greenwich: a zone would have to be described in the file itself. */
    private VEvent entry(CalendarSession session, ZoneId zone) {
        Instant last = session.lastChange();
        Instant changed = (last == null ? now : last).truncatedTo(ChronoUnit.SECONDS);
        boolean allDay = session.startsAt() == null;
        VEvent entry = new VEvent(false);
        Stream.of(
                        new Uid("session-" + session.id() + "@" + host),
                        new DtStamp(changed),
                        new LastModified(changed),
                        new Sequence(session.sequence()),
                        allDay
                                ? new DtStart<>(session.heldOn())
                                : new DtStart<>(moment(session, session.startsAt(), zone)),
                        allDay
                                ? new DtEnd<>(session.heldOn().plusDays(1))
                                : session.endsAt() == null
                                        ? null
                                        : new DtEnd<>(moment(session, session.endsAt(), zone)),
                        new Summary(session.title()),
                        new Description(description(session)),
                        session.place() == null ? null : new Location(session.place()),
                        site == null ? null : new Url(page(session.planId(), session.eventId())),
                        session.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                        // whoever reads the plan need not be going
                        ImmutableTransp.TRANSPARENT)
                .filter(Objects::nonNull)
                .forEach(entry::add);
        return entry;
    }

    private static Instant moment(CalendarSession session, LocalTime time, ZoneId zone) {
        return session.heldOn().atTime(time).atZone(zone).toInstant();
    }

    private static String description(CalendarSession session) {
        return Stream.of(
                        line(
                                "Отменено",
                                session.cancelReason() == null && session.isCancelled()
                                        ? session.stateReason()
                                        : session.cancelReason()),
                        line(
                                "Академических часов",
                                session.hours() == null ? null : session.hours().toString()),
                        line("План", session.plan()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String description(CalendarEvent event) {
        return Stream.of(
                        line("Форма", event.form()),
                        line("Срок", event.termText()),
                        line("Ожидаемый результат", event.expected()),
                        line("Состояние", event.state().title()),
                        line("План", event.plan()),
                        line("Раздел", event.section()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String line(String label, String value) {
        return value == null ? null : label + ": " + value;
    }

    private URI page(long plan, long event) {
        return URI.create(site + "/plan/" + plan + "/events/" + event);
    }
}
