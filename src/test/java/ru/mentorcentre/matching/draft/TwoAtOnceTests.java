package ru.mentorcentre.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.matching.preparation.PreparedGroups;
import ru.mentorcentre.matching.preparation.Town;
import ru.mentorcentre.matching.preparation.VersionedInput;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.shared.persistence.Tenant;

/** Several people, or several presses, at the same moment. */
@IntegrationTest
class TwoAtOnceTests {

    private static final int PRESSES = 12;

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(context);
    }

    @Test
    void twoLeadersWithDifferentDraftsNeverGoBeyondACapacity() throws Exception {
        long mentor = town.mentor("Жукова", 1);
        long one = town.request("Первова");
        long two = town.request("Второва");
        List<Callable<Integer>> work = new ArrayList<>();
        for (long request : new long[] {one, two}) {
            long draft = draftOf(mentor, request);
            String seen = town.centre.inside(
                    () -> confirmations().look(draft, Set.of(request)).seen());
            work.add(() -> town.centre.inside(() ->
                    confirmations().confirm(draft, Set.of(request), seen, null).pairs()));
        }
        assertThat(together(work)).hasSize(1);
        assertThat(town.pairs()).isEqualTo(1);
        assertThat(town.load(mentor)).isEqualTo(1);
    }

    @Test
    void manyPressesMakeThePairsOnce() throws Exception {
        long mentor = town.mentor("Жукова", 5);
        town.request("Первова");
        town.request("Второва");
        long draft = town.draft();
        String seen =
                town.centre.inside(() -> confirmations().look(draft, Set.of()).seen());
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int press = 0; press < PRESSES; press++) {
            presses.add(() -> town.centre.inside(
                    () -> confirmations().confirm(draft, Set.of(), seen, null).pairs()));
        }
        assertThat(together(presses)).containsExactly(2);
        assertThat(town.pairs()).isEqualTo(2);
        assertThat(town.load(mentor)).isEqualTo(2);
    }

    @Test
    void onlyOneProposalIsWorkedOutAtATime() {
        Drafts drafts = context.getBean(Drafts.class);
        MatchingSettings settings = MatchingSettings.defaults();
        town.centre.inside(() -> drafts.start(settings, List.of(), null));
        assertThatThrownBy(() -> town.centre.inside(() -> drafts.start(settings, List.of(), null)))
                .isInstanceOf(MatchingInProgress.class);
        Town elsewhere = new Town(context);
        assertThat(elsewhere.centre.inside(() -> drafts.start(settings, List.of(), null)))
                .isPositive();
    }

    @Test
    void aJobThatDiedIsSaidToHaveDied() throws Exception {
        town.request("Ёжикова");
        Drafts drafts = context.getBean(Drafts.class);
        UserDetails leader = town.centre.person(Role.LEADER, null);
        long id = town.centre.inside(() -> drafts.start(MatchingSettings.defaults(), List.of(), null));
        assertThat(town.centre.page(leader, "/matching/" + id).text()).contains("Подбираем пары");
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into background_job (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('matching', ?, now(), true, 'gone', now() - interval '2 minutes', 1)
                        """)
                .param(town.centre.inside(Tenant::current) + "/" + id)
                .update();
        await().until(() -> town.centre.inside(() -> drafts.stored(id).state()) == DraftState.FAILED);
        assertThat(town.centre.page(leader, "/matching/" + id).text())
                .contains("Программа остановилась посреди подбора")
                .contains("Подобрать заново");
        assertThatThrownBy(() -> town.centre.within(() ->
                        drafts.finish(id, new VersionedInput(MatchingInput.of(List.of(), List.of()), null), null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(town.draft()).isPositive();
    }

    /** A draft in which this mentor helps with this request. */
    private long draftOf(long mentor, long request) {
        town.fix(List.of(mentor), List.of(request));
        long draft = town.draft();
        town.centre.within(() -> context.getBean(PreparedGroups.class).forget(List.of(request)));
        return draft;
    }

    private Confirmations confirmations() {
        return context.getBean(Confirmations.class);
    }

    /** What those made who made something; the others were refused, or found nothing to do. */
    private static List<Integer> together(List<Callable<Integer>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Integer> one : work) {
                answers.add(people.submit(() -> {
                    start.await();
                    try {
                        return one.call();
                    } catch (RuntimeException refused) {
                        return 0;
                    }
                }));
            }
            List<Integer> made = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                if (answer.get() > 0) {
                    made.add(answer.get());
                }
            }
            return made;
        } finally {
            people.shutdownNow();
        }
    }
}
