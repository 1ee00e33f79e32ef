package ru.mentorcentre.exchange.batch;

/**
 * A batch beside what it would do now.
 *
 * @param plan null when the batch has come to its end, or when its file cannot be read any more
 * @param problem why the file cannot be read any more, or null
 */
record ImportPreview(ImportBatchView batch, ImportPlan<?> plan, String problem) {

    /** May be confirmed as it is. */
    public boolean isConfirmable() {
        return plan != null && !plan.counts().hasErrors();
    }
}
