package ru.mentorcentre.reserve.training;

import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.TrainingKind;

/** A candidate of a season with what is done of the training. */
public record SeasonTrainingRow(
        long id, String fullName, String school, ApplicationState state, TrainingProgress progress) {

    /** «да», or nothing. */
    String mark(TrainingKind kind) {
        return progress.done().contains(kind) ? "да" : "";
    }

    /** «4 из 6». */
    public String share() {
        return progress.fulfilled() + " из " + progress.required();
    }
}
