package ru.mentorcentre.matching.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.matching.Proposals;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
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

/** A municipality of its own with two schools, for tests of the pages: mentors who work, and teachers who ask. */
public final class Town {

    public final Centre centre;
    public final long one;
    final long two;

    public Town(ApplicationContext context) {
        centre = new Centre(context);
        one = centre.school("1", "СОШ № 1");
        two = centre.school("2", "СОШ № 2");
    }

    /** A teacher of the first school who waits for a mentor of Russian. */
    public long request(String lastName) {
        return request(lastName, Subject.RUSSIAN);
    }

    public long request(String lastName, Subject subject) {
        return centre.inside(() -> requests()
                .add(
                        new NewRequest(
                                one,
                                teacher(one, lastName),
                                false,
                                subject,
                                List.of(new DifficultyWeight("psy_discipline", 5)),
                                "Навести порядок",
                                null,
                                null,
                                null,
                                null),
                        null));
    }

    /** The same person asks once more. */
    public long again(long request) {
        return centre.inside(() -> {
            RequestInfo first = requests().find(request).orElseThrow();
            return requests()
                    .add(
                            new NewRequest(
                                    one,
                                    first.educatorId(),
                                    false,
                                    null,
                                    first.difficulties(),
                                    "Ещё об одном",
                                    null,
                                    null,
                                    null,
                                    null),
                            null);
        });
    }

    /** A mentor of Russian in the second school, who works and has so many places. */
    public long mentor(String lastName, int places) {
        return mentor(lastName, places, List.of("psy_discipline"));
    }

    public long mentor(String lastName, int places, List<String> difficulties) {
        LocalDate today = LocalDate.now(centre.bean(Clock.class));
        return centre.inside(() -> {
            long id = mentors()
                    .add(
                            teacher(two, lastName),
                            new NewMentor(
                                    Set.of(Subject.RUSSIAN),
                                    null,
                                    difficulties,
                                    Set.of(),
                                    false,
                                    places,
                                    true,
                                    null,
                                    Finding.INSUFFICIENT_DATA,
                                    today.minusDays(100),
                                    null,
                                    "1-н",
                                    today.minusDays(99),
                                    null,
                                    null,
                                    null,
                                    null),
                            today.minusDays(90));
            Stream.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)
                    .forEach(state -> mentors().step(id, state, today.minusDays(80), "Приказ", false, null));
            return id;
        });
    }

    /** A draft of now, ready to look at. */
    public long draft() {
        return centre.inside(() -> centre.bean(Proposals.class).propose(null));
    }

    public void fix(List<Long> mentorIds, List<Long> requestIds) {
        centre.within(() -> centre.bean(PreparedGroups.class).add(new FixedGroup(mentorIds, requestIds), null));
    }

    public Requests requests() {
        return centre.bean(Requests.class);
    }

    public Mentors mentors() {
        return centre.bean(Mentors.class);
    }

    public int load(long mentor) {
        return centre.inside(() -> mentors().find(mentor).orElseThrow().load());
    }

    public long pairs() {
        return centre.bean(JdbcClient.class)
                .sql("select count(*) from mentorship where municipality_id = ?")
                .param(centre.municipality)
                .query(Long.class)
                .single();
    }

    private long teacher(long school, String lastName) {
        return centre.bean(Educators.class).add(EducatorExample.named(school, lastName, "Анна", "Петровна"));
    }
}
