package ru.mentorcentre.assessment.figures;

import java.time.Instant;

/**
 * Who changed figures and when.
 *
 * @param by account, {@code null} for the program
 * @param batchId the import they came with, {@code null} when typed in
 */
public record ChangeStamp(Long by, Instant at, Long batchId) {

    /** How the figures came. */
    public ChangeOrigin origin() {
        if (batchId != null) {
            return ChangeOrigin.IMPORT;
        }
        return by == null ? ChangeOrigin.PROGRAM : ChangeOrigin.HAND;
    }
}
