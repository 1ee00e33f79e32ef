package ru.mentorcentre.exchange.batch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets few files be read at a time, as each may take a good part of the memory: two small ones or one big. Taken before
 * a transaction begins, so that nobody waits here with a connection in hand.
 */
@Component
class ImportConcurrencyLimit {

    static final int SEATS = 2;

    /** From this size a file is read alone. A workbook is packed, so a quarter of a megabyte may be a large table. */
    static final long BIG = 256 * 1024;

    private final Semaphore free = new Semaphore(SEATS, true);
    private final Duration patience;

    /** What is done in the seat. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T call() throws E;
    }

    @Autowired
    ImportConcurrencyLimit() {
        this(Duration.ofSeconds(5));
    }

    ImportConcurrencyLimit(Duration patience) {
        this.patience = patience;
    }

    /**
     * Does the work as soon as there is room for a file of so many bytes.
     *
     * @throws ImportsBusy when there is none for a few seconds
     */
    <T, E extends Exception> T call(long bytes, Work<T, E> work) throws ImportsBusy, E {
        int seats = bytes > BIG ? SEATS : 1;
        try {
            if (!free.tryAcquire(seats, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ImportsBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportsBusy();
        }
        try {
            return work.call();
        } finally {
            free.release(seats);
        }
    }
}
