package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.mentorcentre.shared.installation.StartRefused;

/** Looks after the embedded database while the program runs: when its server dies, it is started again. */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int EVERY_MILLIS = 500;
    private static final int PAUSE_AFTER_FAILURE = 10;

    private final PostgresServer server;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> daemon(work));
    private int pause;

    DatabaseWatch(PostgresServer server) {
        this.server = server;
        clockwork.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (pause > 0) {
            pause--;
            return;
        }
        try {
            if (!server.isRunning()) {
                LOG.error("The embedded database is gone; starting it again");
                server.startAgain();
                LOG.info("The embedded database runs again");
            }
        } catch (StartRefused refused) {
            pause = PAUSE_AFTER_FAILURE;
            LOG.error("{}. {}", refused.problem(), refused.advice());
        } catch (IOException | RuntimeException problem) {
            pause = PAUSE_AFTER_FAILURE;
            LOG.error("The embedded database was not started again", problem);
        }
    }

    /** A start that is under way is broken off. */
    @Override
    public void close() {
        clockwork.shutdownNow();
        try {
            clockwork.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    }
}
