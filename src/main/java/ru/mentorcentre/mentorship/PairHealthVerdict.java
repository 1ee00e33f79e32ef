package ru.mentorcentre.mentorship;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;

/**
 * How a pair is doing, and why so.
 *
 * @param why one sentence in Russian
 */
public record PairHealthVerdict(PairHealth health, String why) {

    /**
     * What is known of a pair.
     *
     * @param lastMetOn {@code null} before the first meeting
     * @param nextMeetingOn agreed at the last meeting, may be {@code null}
     * @param planDueOn the earliest term of the plan that is not done, may be {@code null}
     * @param pulse the lowest mark from 1 to 10 that a member gave it in a survey since the last meeting, may be {@code null}
     * @param pulseOn the day of that mark
     */
    public record PairHealthInput(
            MentorshipState state,
            LocalDate stateOn,
            LocalDate startsOn,
            LocalDate lastMetOn,
            LocalDate nextMeetingOn,
            LocalDate planDueOn,
            Integer pulse,
            LocalDate pulseOn) {}

    /** {@code null} for a pair that has not begun or is over: there is nothing to judge. */
    public static PairHealthVerdict of(PairHealthInput facts, PairHealthThresholds days) {
        return switch (facts.state()) {
            case PAUSED -> new PairHealthVerdict(PairHealth.PAUSED, "Пара на паузе с " + Day.of(facts.stateOn()));
            case ACTIVE -> atWork(facts, days);
            default -> null;
        };
    }

    private static PairHealthVerdict atWork(PairHealthInput facts, PairHealthThresholds days) {
        if (facts.pulse() != null
                && facts.pulse() <= days.lowPulse()
                && (facts.lastMetOn() == null || !facts.pulseOn().isBefore(facts.lastMetOn()))) {
            return contact("В опросе " + Day.of(facts.pulseOn()) + " один из участников оценил работу низко: "
                    + facts.pulse() + " из 10");
        }
        if (facts.lastMetOn() == null) {
            return unmet(facts, days);
        }
        String last = "Последняя встреча " + Day.of(facts.lastMetOn()) + ", " + ago(facts.lastMetOn(), days.today());
        LocalDate next = facts.nextMeetingOn();
        if (next != null && next.isBefore(days.graceSince())) {
            return contact("Договорились встретиться " + Day.of(next) + ", а встреча не записана");
        }
        if (facts.lastMetOn().isBefore(days.contactSince())) {
            boolean agreed = next != null && !next.isBefore(days.today()) && !next.isAfter(days.contactUntil());
            if (!agreed) {
                return contact(last
                        + (next != null && next.isAfter(days.today())
                                ? "; следующая нескоро, " + Day.of(next)
                                : "; новая не назначена"));
            }
        }
        if (facts.planDueOn() != null && facts.planDueOn().isBefore(days.planSince())) {
            return contact("Пункт плана не выполнен: срок был " + Day.of(facts.planDueOn()));
        }
        return new PairHealthVerdict(
                PairHealth.GOING_WELL,
                last + (next != null && !next.isBefore(days.today()) ? "; следующая " + Day.of(next) : ""));
    }

    private static PairHealthVerdict unmet(PairHealthInput facts, PairHealthThresholds days) {
        long since = DAYS.between(facts.startsOn(), days.today());
        String began = since < 0
                ? "Работа начнётся " + Day.of(facts.startsOn())
                : since == 0
                        ? "Работа началась сегодня"
                        : "С начала работы " + Words.count(since, "день", "дня", "дней");
        return facts.startsOn().isAfter(days.earlySince())
                ? new PairHealthVerdict(PairHealth.TOO_EARLY, began + ", встреч ещё не было")
                : contact(began + ", а встреч ещё не было");
    }

    private static PairHealthVerdict contact(String why) {
        return new PairHealthVerdict(PairHealth.NEEDS_CONTACT, why);
    }

    private static String ago(LocalDate day, LocalDate today) {
        long days = DAYS.between(day, today);
        return days <= 0 ? "сегодня" : days == 1 ? "вчера" : Words.count(days, "день", "дня", "дней") + " назад";
    }
}
