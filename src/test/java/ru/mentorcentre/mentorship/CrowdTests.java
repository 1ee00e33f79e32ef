package ru.mentorcentre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** A thousand proposals at once for one mentor: as many get through as there are places. */
@IntegrationTest
class CrowdTests {

    private static final int CROWD = 1000;
    private static final int THREADS = 32;
    private static final int PLACES = 7;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Test
    void neverMoreThanThereArePlaces() throws Exception {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        long mentor = bank.mentor(bank.educator(school, "Жукова"), PLACES);
        long other = bank.mentor(bank.educator(school, "Яшина"), PLACES);
        List<Long> requests = bank.requests(school, CROWD);
        CountDownLatch all = new CountDownLatch(THREADS);
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                long request = requests.get(i);
                // some ask for both, in either order: nobody waits for ever
                List<Long> mentors =
                        i % 10 > 0 ? List.of(mentor) : i % 20 > 0 ? List.of(mentor, other) : List.of(other, mentor);
                answers.add(crowd.submit(() -> {
                    all.countDown();
                    all.await();
                    return isProposed(bank, Bank.wanted(mentors, List.of(request), MentoringForm.GROUP));
                }));
            }
            int through = 0;
            for (Future<Boolean> answer : answers) {
                through += answer.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(PLACES);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(bank.load(mentor)).isEqualTo(PLACES);
        assertThat(database.sql(
                                "select count(*) from mentor m where m.load <> (select count(*) from mentorship_couple c"
                                        + " where c.municipality_id = m.municipality_id and c.mentor_id = m.id and c.holds)")
                        .query(Long.class)
                        .single())
                .as("mentors whose load is not the number of their mentees")
                .isZero();
    }

    @Test
    void twoMentorsForOneRequest() throws Exception {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        long request = bank.request(school, bank.educator(school, "Ёжикова"));
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                long mentor = bank.mentor(bank.educator(school, "Жукова"), 2);
                answers.add(crowd.submit(() ->
                        isProposed(bank, Bank.wanted(List.of(mentor), List.of(request), MentoringForm.INDIVIDUAL))));
            }
            int through = 0;
            for (Future<Boolean> answer : answers) {
                through += answer.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    private static boolean isProposed(Bank bank, NewMentorship wanted) {
        try {
            bank.propose(wanted);
            return true;
        } catch (BusinessRuleViolation refused) {
            return false;
        }
    }
}
