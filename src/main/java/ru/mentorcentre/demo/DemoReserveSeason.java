package ru.mentorcentre.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;

/**
 * A season of the demo reserve.
 *
 * @param places how many the reserve takes
 * @param phases in their order
 */
record DemoReserveSeason(int places, List<PhaseDays> phases) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("ru"));
    private static final int COURSES = 3;
    private static final int EXPERTS = 2;
    private static final int DAYS_OF_PHASE = 28;
    private static final int DAYS_OF_TRAINING = 182;

    private static final String PROGRAMME = """
            Деловые игры «Первый год директора» и «Трудный разговор»; психологический тренинг.
            Курсы Приозёрного института развития образования: «Государственное и муниципальное управление», «Менеджмент», \
            «Управление персоналом», по 72 часа.
            Мини-стажировка у директора эффективной школы: прототипирование одного процесса своей школы.""";

    /** One phase after another. */
    static DemoReserveSeason inTurn(int places, LocalDate first) {
        List<PhaseDays> phases = new ArrayList<>();
        LocalDate day = first;
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate next = day.plusDays(phase == ReservePhase.TRAINING ? DAYS_OF_TRAINING : DAYS_OF_PHASE);
            phases.add(new PhaseDays(phase, day, next.minusDays(1)));
            day = next;
        }
        return new DemoReserveSeason(places, phases);
    }

    /** Applications are taken, checked and rated at the same time, as they come. */
    static DemoReserveSeason asTheyCome(int places, LocalDate first) {
        LocalDate last = first.plusDays(2L * DAYS_OF_PHASE);
        List<PhaseDays> phases = new ArrayList<>(List.of(
                new PhaseDays(ReservePhase.APPLICATIONS, first, last),
                new PhaseDays(ReservePhase.FORMAL, first.plusDays(7), last.plusDays(7)),
                new PhaseDays(ReservePhase.QUALITATIVE, first.plusDays(14), last.plusDays(14))));
        inTurn(places, last.plusDays(15)).phases().stream()
                .filter(later -> later.phase().compareTo(ReservePhase.QUALITATIVE) > 0)
                .map(later -> new PhaseDays(
                        later.phase(),
                        later.startsOn().minusDays(3L * DAYS_OF_PHASE),
                        later.endsOn().minusDays(3L * DAYS_OF_PHASE)))
                .forEach(phases::add);
        return new DemoReserveSeason(places, phases);
    }

    LocalDate first() {
        return phases.get(0).startsOn();
    }

    /** The day that many days after a phase has begun. */
    LocalDate day(ReservePhase phase, int after) {
        return of(phase).startsOn().plusDays(after);
    }

    NewReserveSeason wanted() {
        return new NewReserveSeason(
                "Набор: " + MONTH.format(first()),
                first().getYear(),
                places,
                COURSES,
                EXPERTS,
                PROGRAMME,
                of(ReservePhase.TRAINING).startsOn(),
                of(ReservePhase.TRAINING).endsOn());
    }

    private PhaseDays of(ReservePhase phase) {
        return phases.stream().filter(one -> one.phase() == phase).findFirst().orElseThrow();
    }
}
