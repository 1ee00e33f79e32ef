package ru.mentorcentre.exchange.batch;

/** How a confirmation ended. */
enum ImportOutcome {
    APPLIED,
    /** The batch was applied or cancelled before. */
    FINAL_BEFORE,
    /** What the file would do is no longer what was shown. */
    CHANGED_MEANWHILE,
    HAS_ERRORS,
    /** The preview let a value through that the table refuses. */
    VALUE_REFUSED
}
