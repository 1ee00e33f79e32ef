package ru.mentorcentre.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Mentors, mentees and pairs for one test, in a municipality of its own. */
public final class Bank {

    public final Centre centre;
    public final LocalDate today;

    public Bank(ApplicationContext context) {
        centre = new Centre(context);
        today = LocalDate.now(centre.bean(Clock.class));
    }

    public long educator(long school, String lastName) {
        return centre.inside(
                () -> centre.bean(Educators.class).add(EducatorExample.named(school, lastName, "Анна", "Петровна")));
    }

    /** A mentor at work with so many places. */
    public long mentor(long educator, int capacity) {
        return centre.inside(() -> {
            return atWork(centre.bean(Mentors.class), educator, profile(capacity, today), today);
        });
    }

    static long atWork(Mentors mentors, long educator, NewMentor profile, LocalDate today) {
        long id = mentors.add(educator, profile, today.minusDays(100));
        for (MentorState to : List.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)) {
            mentors.step(id, to, today.minusDays(90), "Приказ № 1", false, null);
        }
        return id;
    }

    public void step(long mentor, MentorState to) {
        centre.within(() -> centre.bean(Mentors.class).step(mentor, to, today, "Заявление", false, null));
    }

    public int load(long mentor) {
        return centre.inside(() -> centre.bean(Mentors.class).find(mentor))
                .orElseThrow()
                .load();
    }

    /** An open request. */
    public long request(long school, Long educator) {
        return centre.inside(() -> centre.bean(Requests.class).add(wish(school, educator), null));
    }

    static NewRequest wish(long school, Long educator) {
        return new NewRequest(
                school,
                educator,
                educator == null,
                educator == null ? null : Subject.PHYSICS,
                List.of(new DifficultyWeight("psy_discipline", 3)),
                "Помочь",
                null,
                null,
                null,
                null);
    }

    /** Many open requests, each of somebody else. */
    List<Long> requests(long school, int count) {
        return centre.inside(() -> {
            Educators educators = centre.bean(Educators.class);
            educators.addAll(IntStream.range(0, count)
                    .mapToObj(number -> EducatorExample.named(school, "Толпа" + number, "Анна", "Петровна"))
                    .toList());
            centre.bean(Requests.class)
                    .addAll(
                            educators.all().stream()
                                    .filter(one -> one.lastName().startsWith("Толпа"))
                                    .map(one -> wish(school, one.id()))
                                    .toList(),
                            null);
            return centre.bean(Requests.class).open().stream()
                    .map(RequestInfo::id)
                    .toList();
        });
    }

    public void capacity(long mentor, int places) {
        centre.change(mentor, profile(places, today));
    }

    public long pair(long mentor, long request) {
        return propose(wanted(List.of(mentor), List.of(request), MentoringForm.INDIVIDUAL));
    }

    public long group(List<Long> mentors, List<Long> requests) {
        return propose(wanted(mentors, requests, MentoringForm.GROUP));
    }

    public long propose(NewMentorship wanted) {
        return centre.inside(() -> mentorships().propose(List.of(wanted), null)).get(0);
    }

    public MentorshipInfo info(long id) {
        return centre.inside(() -> mentorships().find(id)).orElseThrow();
    }

    public Mentorships mentorships() {
        return centre.bean(Mentorships.class);
    }

    public static NewMentorship wanted(List<Long> mentors, List<Long> requests, MentoringForm form) {
        return new NewMentorship(
                mentors,
                requests,
                new MentorshipTerms(form, null, null, null, null, "Уверенно вести урок", null, null, null, null));
    }

    static NewMentor profile(int capacity, LocalDate today) {
        return new NewMentor(
                Set.of(Subject.PHYSICS),
                null,
                List.of("psy_discipline"),
                Set.of(),
                false,
                capacity,
                true,
                null,
                Finding.INSUFFICIENT_DATA,
                today.minusDays(100),
                null,
                "5-н",
                today.minusDays(100),
                null,
                null,
                null,
                null);
    }
}
