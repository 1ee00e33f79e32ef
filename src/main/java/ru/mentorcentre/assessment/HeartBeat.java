package ru.mentorcentre.assessment;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import ru.mentorcentre.shared.Tenant;

/** Gives a sign of life every few seconds while a job works, however long one of its steps takes. */
final class HeartBeat implements AutoCloseable {

    private static final int SECONDS = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "regional-beat");
        thread.setDaemon(true);
        return thread;
    });

    HeartBeat(Runnable beat) {
        timer.scheduleAtFixedRate(() -> Tenant.run(Tenant.ROOT, beat), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
