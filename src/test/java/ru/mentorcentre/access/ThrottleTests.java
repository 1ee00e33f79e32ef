package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;

/** Guessing is slowed down, on two instances as on one. */
@IntegrationTest
class ThrottleTests {

    @Autowired
    private ThrottleMarkRepository marks;

    private final TravellingClock clock = new TravellingClock();
    private final AttemptLimit login = AttemptLimit.login("guessed." + UUID.randomUUID());
    private Throttle here;
    private Throttle there;

    @BeforeEach
    void twoInstances() {
        here = new Throttle(marks, clock);
        there = new Throttle(marks, clock);
    }

    @Test
    void fiveFailuresOnTwoInstancesCountTogether() {
        for (int i = 0; i < 5; i++) {
            Throttle instance = i % 2 == 0 ? here : there;
            instance.fail(instance.admit(login));
        }
        assertThatThrownBy(() -> here.admit(login)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> there.admit(login)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void saysHowLongToWaitAndTryingOnDoesNotProlongIt() {
        here.fail(here.admit(login));
        clock.pass(Duration.ofMinutes(5));
        for (int i = 0; i < 4; i++) {
            here.fail(here.admit(login));
        }
        clock.pass(Duration.ofMinutes(8));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> there.admit(login))
                    .isInstanceOfSatisfying(
                            TooManyAttempts.class,
                            wait -> assertThat(wait.inWords().replace('\u00a0', ' '))
                                    .endsWith("Попробуйте через 2 минуты."));
        }
        clock.pass(Duration.ofMinutes(2));
        there.fail(there.admit(login));
        assertThatThrownBy(() -> there.admit(login)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aSuccessClearsTheAccount() {
        for (int i = 0; i < 4; i++) {
            here.fail(here.admit(login));
        }
        Throttle.Attempt right = there.admit(login);
        there.forgive(right);
        there.forget(login);
        for (int i = 0; i < 5; i++) {
            here.fail(here.admit(login));
        }
        assertThatThrownBy(() -> here.admit(login)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anAddressIsCountedOverAllLogins() {
        AttemptLimit address = AttemptLimit.address("2001:db8:" + Integer.toHexString(hashCode() & 0xffff) + ":1::5");
        AttemptLimit neighbour =
                AttemptLimit.address("2001:db8:" + Integer.toHexString(hashCode() & 0xffff) + ":1:2:3:4:5");
        for (int i = 0; i < 30; i++) {
            here.fail(here.admit(AttemptLimit.login("victim." + UUID.randomUUID()), address));
        }
        assertThatThrownBy(() -> here.admit(login, neighbour)).isInstanceOf(TooManyAttempts.class);
        here.admit(login);
    }

    @Test
    void attemptsAtTheSameMomentGetNoMoreChances() throws Exception {
        AtomicInteger judged = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(12);
        for (int i = 0; i < 12; i++) {
            Throttle instance = i % 2 == 0 ? here : there;
            crowd.submit(() -> {
                start.await();
                Throttle.Attempt attempt = instance.admit(login);
                judged.incrementAndGet();
                instance.fail(attempt);
                return null;
            });
        }
        start.countDown();
        crowd.shutdown();
        assertThat(crowd.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(judged.get()).isBetween(1, 5);
    }

    @Test
    void manyRightPasswordsAtOnceAreNoAttack() throws Exception {
        AtomicInteger admitted = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            crowd.submit(() -> {
                here.forgive(here.admit(login));
                admitted.incrementAndGet();
                return null;
            });
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(admitted.get()).isEqualTo(8);
    }

    @Test
    void oldAttemptsAreTakenAway() {
        here.fail(here.admit(login));
        clock.pass(Throttle.WINDOW.plusSeconds(1));
        here.cleanUp();
        assertThat(marks.others(login.key(), clock.instant().minus(Duration.ofDays(1)), java.util.List.of(-1L)))
                .isEmpty();
    }
}
