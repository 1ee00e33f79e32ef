package ru.mentorcentre.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.workplan.PlannedEventState;

/** The file as calendars read it: by a second reader, and by hand where readers forgive. */
class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:15:30.123Z");
    private static final Instant CHANGED = Instant.parse("2026-11-29T08:00:00Z");
    private static final CalendarFile FILE = new CalendarFile("https://mnc.example", "mnc.example", NOW);

    private static final String TITLE =
            "Круглый стол «Давайте, познакомимся; ещё раз\\вместе»: №\u00A01 — для наставников и наставляемых 🙂👩‍🏫 школ";

    private static final String EXPECTED = "Первая строка, с запятой\nВторая; с точкой с запятой\n" + "ё".repeat(300);

    @Test
    void aSecondReaderFindsEverythingAsItIs() throws IOException {
        VEvent event = read(FILE.of(List.of(event(7, TITLE, "2026-10-01", "2026-10-31", PlannedEventState.PLANNED))))
                .get(0);
        assertThat(event.getUid().getValue()).isEqualTo("event-7@mnc.example");
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue())
                .startsWith("Форма: Семинар, выездной\nСрок: октябрь\nОжидаемый результат: " + EXPECTED + "\n")
                .endsWith("Состояние: запланировано\nПлан: План; на год\nРаздел: 1. Подготовка");
        assertThat(event.getLocation().getValue()).isEqualTo("Школа № 1, актовый зал");
        assertThat(event.getUrl().getValue()).isEqualTo("https://mnc.example/plan/3/events/7");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(CHANGED));
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(CHANGED));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void daysAreWholeAndTheEndIsTheDayAfter() throws IOException {
        byte[] file = FILE.of(List.of(
                event(1, "День", "2026-12-31", "2026-12-31", PlannedEventState.DONE),
                event(2, "До дня", null, "2028-02-28", PlannedEventState.MOVED)));
        assertThat(lines(file))
                .containsSubsequence("DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101")
                .containsSubsequence("DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229");
        assertThat(read(file)).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        });
    }

    @Test
    void whatIsCancelledSaysSo() throws IOException {
        VEvent event = read(FILE.of(List.of(event(1, "Нет", "2026-12-01", "2026-12-02", PlannedEventState.CANCELLED))))
                .get(0);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    void withoutAnAddressThereIsNoLink() throws IOException {
        VEvent event = read(new CalendarFile(null, "mentorcentre", NOW)
                        .of(List.of(event(5, "Мероприятие", "2026-12-01", "2026-12-02", PlannedEventState.PLANNED))))
                .get(0);
        assertThat(event.getUid().getValue()).isEqualTo("event-5@mentorcentre");
        assertThat(event.getUrl()).isNull();
    }

    @Test
    void linesAreShortEndAsTheyShouldAndCutNoCharacter() throws CharacterCodingException {
        byte[] file = FILE.of(List.of(
                event(1, TITLE, "2026-10-01", "2026-10-31", PlannedEventState.PLANNED),
                event(2, "🙂".repeat(100), "2026-10-01", "2026-10-31", PlannedEventState.PLANNED),
                event(3, "a" + "€".repeat(120), "2026-10-01", "2026-10-31", PlannedEventState.PLANNED)));
        int from = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                assertThat(file[at - 1]).as("CRLF").isEqualTo((byte) '\r');
                assertThat(at - 1 - from).as("octets of a line").isBetween(1, 75);
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Arrays.copyOfRange(file, from, at - 1)));
                from = at + 1;
            }
        }
        assertThat(from).as("ends with a line end").isEqualTo(file.length);
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "🙂".repeat(100) + "\r\n");
    }

    @Test
    void theCalendarKeepsTheRulesOfItsLibrary() throws IOException, ParserException {
        byte[] file = FILE.of(List.of(event(1, TITLE, "2026-10-01", "2026-10-31", PlannedEventState.PLANNED)));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(lines(FILE.of(List.of())))
                .as("of a plan without events")
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void aDateStandsAtItsHoursOfThePlace() throws IOException, ParserException {
        ZoneId yekaterinburg = ZoneId.of("Asia/Yekaterinburg");
        byte[] file = FILE.of(
                List.of(),
                List.of(
                        session(9, 2, LocalTime.of(14, 0), LocalTime.of(15, 30), null),
                        session(10, 0, null, null, null)),
                yekaterinburg);
        VEvent timed = read(file).get(0);
        assertThat(timed.getUid().getValue()).isEqualTo("session-9@mnc.example");
        assertThat(timed.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-10-12T09:00:00Z")));
        assertThat(timed.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2026-10-12T10:30:00Z")));
        assertThat(timed.getSequence().getValue())
                .as("of the date and its event")
                .isEqualTo(6);
        assertThat(timed.getUrl().getValue()).isEqualTo("https://mnc.example/plan/3/events/7");
        assertThat(timed.getDescription().getValue()).isEqualTo("Академических часов: 4\nПлан: План; на год");
        assertThat(lines(file)).containsSubsequence("DTSTART;VALUE=DATE:20261012", "DTEND;VALUE=DATE:20261013");
        assertThat(new CalendarBuilder()
                        .build(new ByteArrayInputStream(file))
                        .validate(true)
                        .getEntries())
                .isEmpty();
    }

    @Test
    void aCancelledDateSaysSoAndWhy() throws IOException {
        VEvent cancelled = read(FILE.of(
                        List.of(), List.of(session(9, 3, LocalTime.of(14, 0), null, "Карантин")), ZoneId.of("UTC")))
                .get(0);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getDateEnd()).isNull();
        assertThat(cancelled.getDescription().getValue()).startsWith("Отменено: Карантин");
    }

    private static CalendarSession session(long id, int version, LocalTime from, LocalTime until, String reason) {
        return new CalendarSession(
                id,
                version,
                CHANGED,
                3,
                "План; на год",
                7,
                4,
                null,
                "Круглый стол",
                PlannedEventState.PLANNED,
                null,
                LocalDate.of(2026, 10, 12),
                from,
                until,
                "Дом учителя",
                4,
                reason);
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    /** By the other library, which has nothing to complain of. */
    static List<VEvent> read(byte[] file) throws IOException {
        try (ICalReader reader = new ICalReader(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            ICalendar calendar = reader.readNext();
            List<String> complaints = new ArrayList<>();
            reader.getWarnings().stream().map(ParseWarning::toString).forEach(complaints::add);
            if (!calendar.getEvents().isEmpty()) {
                calendar.validate(calendar.getVersion()).forEach(complaint -> complaints.add(complaint.toString()));
            }
            assertThat(complaints).isEmpty();
            assertThat(Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all())
                    .hasSize(1);
            return calendar.getEvents();
        }
    }

    private static CalendarEvent event(long id, String title, String first, String last, PlannedEventState state) {
        return new CalendarEvent(
                id,
                4,
                CHANGED,
                3,
                "План; на год",
                "1. Подготовка",
                title,
                "Семинар, выездной",
                "октябрь",
                first == null ? null : LocalDate.parse(first),
                LocalDate.parse(last),
                "Школа № 1, актовый зал",
                EXPECTED,
                state,
                null);
    }
}
