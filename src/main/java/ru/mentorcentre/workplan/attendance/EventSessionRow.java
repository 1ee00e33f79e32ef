package ru.mentorcentre.workplan.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import ru.mentorcentre.shared.web.Words;

/**
 * A date of an event with the numbers of people on its list; {@code null} for what is empty.
 *
 * @param place of its own, else that of the event
 * @param cancelReason why it does not take place, {@code null} for one that does
 * @param listed all who are on the list
 * @param schools of how many schools those are who came
 * @param eventCame how many different educators came to the event, all its dates together; likewise {@code eventSchools}
 * @param coming who has said so, and has not been marked yet
 */
public record EventSessionRow(
        long id,
        int version,
        long eventId,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Integer seats,
        Integer hours,
        boolean registrationOpen,
        LocalDate registrationUntil,
        String cancelReason,
        long listed,
        long coming,
        long declined,
        long came,
        long schools,
        long eventCame,
        long eventSchools) {

    static final String COLUMNS = """
            d.id, d.version, d.eventId, d.heldOn, d.startsAt, d.endsAt, coalesce(d.place, e.place), d.seats, d.hours,
            d.registrationOpen, d.registrationUntil, d.cancelReason,
            (select count(*) from Participation a where a.municipalityId = d.municipalityId and a.sessionId = d.id),
            (select count(*) from Participation b where b.municipalityId = d.municipalityId and b.sessionId = d.id
                and b.state = ParticipationState.REGISTERED),
            (select count(*) from Participation f where f.municipalityId = d.municipalityId and f.sessionId = d.id
                and f.state = ParticipationState.DECLINED),
            (select count(*) from Participation g where g.municipalityId = d.municipalityId and g.sessionId = d.id
                and g.state = ParticipationState.ATTENDED),
            (select count(distinct h.schoolId) from Participation h where h.municipalityId = d.municipalityId
                and h.sessionId = d.id and h.state = ParticipationState.ATTENDED),
            (select count(distinct k.educatorId) from Participation k
                join EventSession i on i.municipalityId = k.municipalityId and i.id = k.sessionId
                where i.municipalityId = d.municipalityId and i.eventId = d.eventId
                and k.state = ParticipationState.ATTENDED),
            (select count(distinct l.schoolId) from Participation l
                join EventSession m on m.municipalityId = l.municipalityId and m.id = l.sessionId
                where m.municipalityId = d.municipalityId and m.eventId = d.eventId
                and l.state = ParticipationState.ATTENDED)""";

    static final String FROM = """
            EventSession d
            join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId""";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int HOURS_BEFORE = 2;

    /** «12.10.2026, 14:00–15:30» */
    public String when() {
        return when(heldOn, startsAt, endsAt);
    }

    /** The same of a date that is shown elsewhere. */
    public static String when(LocalDate day, LocalTime from, LocalTime until) {
        String hours = from == null ? "" : ", " + from + (until == null ? "" : "–" + until);
        return DAY.format(day) + hours;
    }

    /** «24 разных педагога из 3 школ» */
    public String coverage() {
        return coverage(came, schools);
    }

    /** The same of all dates of the event, where somebody who came twice is counted once. */
    public String eventCoverage() {
        return coverage(eventCame, eventSchools);
    }

    private static String coverage(long people, long schools) {
        return Words.count(people, "педагог", "разных педагога", "разных педагогов")
                + " из "
                + Words.count(schools, "школы", "школ", "школ");
    }

    public boolean isCancelled() {
        return cancelReason != null;
    }

    /** Last day on which somebody says whether he comes. */
    public LocalDate answersUntil() {
        return registrationUntil == null ? heldOn : registrationUntil;
    }

    /** Whether people may say today that they come or not. */
    public boolean takesAnswers(LocalDate today) {
        return registrationOpen && !isCancelled() && !today.isAfter(answersUntil());
    }

    /** How many hear of it when it is moved or cancelled: who is on the list and has not declined. */
    public long concerned() {
        return listed - declined;
    }

    /** «В списке 12 человек: напишите им», to follow what was done; empty where nobody has to be told. */
    String toBeTold() {
        return concerned() == 0
                ? ""
                : ". В списке " + Words.count(concerned(), "человек", "человека", "человек") + ": напишите им";
    }

    /** Whether its day has come, so that one can tell who is there. */
    public boolean isMarked(LocalDate today) {
        return !isCancelled() && !heldOn.isAfter(today);
    }

    /** Whether people mark themselves now: from two hours before to the end of the day. */
    public boolean isOpenForVisits(LocalDateTime now) {
        LocalDateTime from = startsAt == null
                ? heldOn.atStartOfDay()
                : heldOn.atTime(startsAt).minusHours(HOURS_BEFORE);
        return !isCancelled()
                && !now.isBefore(from)
                && now.isBefore(heldOn.plusDays(1).atStartOfDay());
    }

    /** How many still fit in, {@code null} for any number. */
    public Long seatsLeft() {
        return seats == null ? null : Math.max(0, seats - coming - came);
    }

    /** Whether nobody fits in any more. */
    public boolean isFull() {
        return seats != null && seatsLeft() == 0;
    }
}
