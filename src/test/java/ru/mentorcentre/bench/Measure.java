package ru.mentorcentre.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times a piece of work: warm it up, repeat it, take the median. */
final class Measure {

    private Measure() {}

    /** The median in milliseconds of so many repetitions, after half as many to warm up. */
    static double median(int times, Callable<?> work) throws Exception {
        for (int i = 0; i < times / 2; i++) {
            work.call();
        }
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            taken[i] = once(work);
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    /** Milliseconds of one go. */
    static double once(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
