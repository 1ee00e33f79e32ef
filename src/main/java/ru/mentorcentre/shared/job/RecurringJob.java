package ru.mentorcentre.shared.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;

/**
 * Work that comes round by itself, in the root scope and on one instance at a time. One round that fails does not keep the
 * next back.
 *
 * @param name stands in the database: never changed
 * @param pause between the end of a round and the next, {@code null} for a daily one
 * @param first how long a program that has just started is left in peace, {@code null} for a daily one
 * @param at the time of day by the clock of the installation, {@code null} for one with a pause
 */
public record RecurringJob(String name, Duration pause, Duration first, LocalTime at, Consumer<JobReport> work) {

    public static RecurringJob every(Duration pause, String name, Runnable work) {
        return new RecurringJob(name, pause, pause, null, report -> work.run());
    }

    public static RecurringJob daily(LocalTime at, String name, Runnable work) {
        return new RecurringJob(name, null, null, at, report -> work.run());
    }

    /** The same, with its first round sooner or later after the start. */
    public RecurringJob firstAfter(Duration delay) {
        return new RecurringJob(name, pause, delay, at, work);
    }
}
