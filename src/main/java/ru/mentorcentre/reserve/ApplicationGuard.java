package ru.mentorcentre.reserve;

/** What has to be in order before a step; each is checked where its data are kept. */
public enum ApplicationGuard {
    /** Portfolio, characteristic and consent are attached, and the candidate has agreed (5.5.1, 5.5.2). */
    DOCUMENTS,
    /** An expert has checked the formal requirements, and all obligatory ones are met. */
    FORMAL_MET,
    /** An expert has checked the formal requirements, and an obligatory one is not met. */
    FORMAL_NOT_MET,
    /** As many experts as the season asks for have rated the qualities. */
    MARKS,
    /** The head of the department has approved the programme and its dates (5.4). */
    PROGRAMME,
    /** All obligatory training is done (5.5.3, domain §8.3). */
    TRAINING,
    /** More have finished than there are places (5.5.4). */
    MORE_THAN_PLACES,
    /** No contest is needed, or it has been held. */
    NO_CONTEST_OWED,
    /** The eight obligatory fields of the register are filled (5.6). */
    REGISTER_FIELDS
}
