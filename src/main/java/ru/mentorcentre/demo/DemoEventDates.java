package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.EventCertificates;
import ru.mentorcentre.workplan.EventDates;
import ru.mentorcentre.workplan.NewEventSession;

/** Dates of the events of the plan that is carried out: one that is over, one of today, two to come. */
@Component
@Profile("demo")
class DemoEventDates {

    private static final String PLACE = "Методическая служба, актовый зал";
    private static final int ABSENT_EVERY = 6;
    private static final int ANSWERED_EVERY = 2;

    private final EventDates dates;
    private final EventCertificates certificates;
    private final Clock clock;

    DemoEventDates(EventDates dates, EventCertificates certificates, Clock clock) {
        this.dates = dates;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @param start the year in which the plan begins */
    void fill(long plan, int start) {
        LocalDate today = LocalDate.now(clock);
        LocalDate open = LocalDate.of(start, 10, 24);
        if (!open.isAfter(today)) {
            long over = dates.add(plan, "Открытая встреча наставников и наставляемых", at(open, 15, 2, null));
            List<Long> invited = dates.invite(over, Set.of(EventAudience.MENTORS, EventAudience.MENTEES));
            dates.attended(over, some(invited, ABSENT_EVERY, false));
            certificates.issue(over);
        }
        long now = dates.add(plan, "Сопровождение наставнических пар", at(today, 16, 1, null));
        dates.coming(now, some(dates.invite(now, Set.of(EventAudience.MENTORS)), ANSWERED_EVERY, false));
        long soon = dates.add(plan, "Какими бывают формы наставничества", at(today.plusDays(3), 14, 2, 40));
        dates.coming(
                soon,
                some(dates.invite(soon, Set.of(EventAudience.MENTORS, EventAudience.MENTEES)), ANSWERED_EVERY, true));
        long later = dates.add(plan, "Как поднять качество образования в ШНОР", at(today.plusDays(12), 10, 3, null));
        dates.invite(later, Set.of(EventAudience.SCHOOL_TEAMS));
    }

    /** Each of that many, or all but each of them. */
    private static List<Long> some(List<Long> people, int every, boolean those) {
        return IntStream.range(0, people.size())
                .filter(number -> (number % every == every - 1) == those)
                .mapToObj(people::get)
                .toList();
    }

    private static NewEventSession at(LocalDate day, int hour, int hours, Integer seats) {
        return new NewEventSession(
                day,
                LocalTime.of(hour, 0),
                LocalTime.of(hour, 0).plusMinutes(hours * 45L),
                PLACE,
                seats,
                hours,
                true,
                null);
    }
}
