package ru.mentorcentre.reserve;

import java.time.LocalDate;

/** The register of the reserve, kept from outside: by the demo data. */
public interface ReserveRegister {

    /**
     * Includes a recommended candidate: the step and the entry, both or none.
     *
     * @param validUntil {@code null} for the usual three years
     * @return key of the entry
     */
    long include(long application, ReserveOrder order, LocalDate validUntil, ApplicationActor actor, long account);

    /** Renews an entry by another order. */
    void renew(long entry, ReserveOrder order, LocalDate validUntil, long account);

    /** Takes somebody out: the step and its ground, both or none. */
    void exit(long entry, ExitCause cause, String reason, ReserveOrder order, ApplicationActor actor, long account);
}
