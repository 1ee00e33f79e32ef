package ru.mentorcentre.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.exchange.UnreadableFile;

class ImportConcurrencyLimitTest {

    private static final long SMALL = 1000;

    private final ImportConcurrencyLimit seats = new ImportConcurrencyLimit(Duration.ofMillis(50));
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
        pool.shutdownNow();
    }

    @Test
    void twoSmallFilesAreReadAtATime() throws Exception {
        sits(SMALL);
        assertThat(seats.call(SMALL, () -> "read")).isEqualTo("read");
        Future<String> second = sits(SMALL);
        assertThatThrownBy(() -> seats.call(SMALL, () -> "read"))
                .isInstanceOf(ImportsBusy.class)
                .hasMessage("Сейчас обрабатываются другие файлы, повторите через минуту.");
        end.countDown();
        second.get();
        assertThat(seats.call(SMALL, () -> "read")).isEqualTo("read");
    }

    @Test
    void aBigFileIsReadAlone() throws Exception {
        sits(ImportConcurrencyLimit.BIG + 1);
        assertThatThrownBy(() -> seats.call(SMALL, () -> "read")).isInstanceOf(ImportsBusy.class);
    }

    @Test
    void aFailureLeavesTheSeatFree() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> seats.call(ImportConcurrencyLimit.BIG + 1, () -> {
                        throw new UnreadableFile("bad");
                    }))
                    .isInstanceOf(UnreadableFile.class);
        }
        assertThat(seats.call(ImportConcurrencyLimit.BIG + 1, () -> "read")).isEqualTo("read");
    }

    private Future<String> sits(long bytes) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        Future<String> work = pool.submit(() -> seats.call(bytes, () -> {
            inside.countDown();
            end.await();
            return "read";
        }));
        inside.await();
        return work;
    }
}
