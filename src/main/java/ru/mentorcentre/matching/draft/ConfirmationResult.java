package ru.mentorcentre.matching.draft;

/**
 * What a confirmation has done.
 *
 * @param pairs that have come about; 0 when all had been confirmed before
 * @param shown what to look at first, when it is not what the person saw; {@code null} when it was carried out
 */
record ConfirmationResult(int pairs, ConfirmationPreview shown) {

    boolean isOvertaken() {
        return shown != null;
    }
}
