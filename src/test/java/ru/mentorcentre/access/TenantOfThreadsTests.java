package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.shared.persistence.Tenant;

/** A background job has to state its municipality: no thread inherits one. */
class TenantOfThreadsTests {

    @Test
    void aNewThreadSeesNothing() throws Exception {
        AtomicLong seen = new AtomicLong(5);
        Thread thread = Tenant.call(7, () -> {
            Thread started = new Thread(() -> seen.set(Tenant.current()));
            started.start();
            return started;
        });
        thread.join();
        assertThat(seen.get()).isEqualTo(Tenant.NOBODY);
    }

    @Test
    void aPooledThreadSeesNothingEvenAfterAnotherJob() {
        Tenant.run(7, () -> {
            CompletableFuture.runAsync(() -> Tenant.run(8, () -> {})).join();
            long seen = CompletableFuture.supplyAsync(Tenant::current).join();
            assertThat(seen).isEqualTo(Tenant.NOBODY);
        });
    }

    @Test
    void aJobReturnsToWhereItWasWhateverHappens() {
        Tenant.run(7, () -> {
            assertThatThrownBy(() -> Tenant.run(8, () -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Tenant.current()).isEqualTo(7);
        });
        assertThat(Tenant.current()).isEqualTo(Tenant.NOBODY);
    }
}
