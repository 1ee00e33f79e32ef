package ru.mentorcentre.results.release;

/** Whether the results of a survey can be seen. */
enum ResultVisibility {
    SHOWN,
    /** Nobody has been asked yet. */
    DRAFT,
    /** Goes on: figures of two days would tell what was answered between them. */
    RUNNING,
    /** Confidential, over, and not counted yet. */
    UNCOUNTED
}
