package ru.mentorcentre.shared.persistence;

import java.util.function.Supplier;

/**
 * The municipality on whose behalf the current thread works.
 *
 * <p>A Hibernate session takes the tenant when it opens, so {@link #call} and {@link #run} have to stand outside a
 * transaction, never inside.
 */
public final class Tenant {

    /** Sees and may write every municipality: the roles ADMIN and REGION, start-up jobs. */
    public static final long ROOT = 0;

    /** Sees no municipality: nobody has signed in. */
    public static final long NOBODY = -1;

    private static final ThreadLocal<Long> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    private Tenant() {}

    /** The id of the current municipality, {@link #ROOT} or {@link #NOBODY}. */
    public static long current() {
        return CURRENT.get();
    }

    public static boolean isRoot() {
        return current() == ROOT;
    }

    /** Does the work on behalf of the given municipality and returns to the former one, whatever happens. */
    public static <T> T call(long municipalityId, Supplier<T> work) {
        long former = CURRENT.get();
        CURRENT.set(municipalityId);
        try {
            return work.get();
        } finally {
            if (former == NOBODY) {
                CURRENT.remove();
            } else {
                CURRENT.set(former);
            }
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(long municipalityId, Runnable work) {
        call(municipalityId, () -> {
            work.run();
            return null;
        });
    }
}
