package ru.mentorcentre.mentorship;

import java.util.List;

/**
 * A step that a person makes, and the words of its button.
 *
 * @param main the one usually made
 */
record StepWords(MentorshipState to, String action, String icon, boolean main) {

    /** Those that can come now. */
    static List<StepWords> of(MentorshipState state) {
        StepWords finish = new StepWords(MentorshipState.FINISHED, "Завершить", "flag", false);
        StepWords breakOff = new StepWords(MentorshipState.BROKEN_OFF, "Прекратить досрочно", "circle-x", false);
        return switch (state) {
            case AGREED -> List.of(new StepWords(MentorshipState.ACTIVE, "Начать работу", "player-play", true));
            case ACTIVE ->
                List.of(
                        finish,
                        new StepWords(MentorshipState.PAUSED, "Поставить на паузу", "player-pause", false),
                        breakOff);
            case PAUSED ->
                List.of(
                        new StepWords(MentorshipState.ACTIVE, "Продолжить работу", "player-play", true),
                        finish,
                        breakOff);
            default -> List.of();
        };
    }

    /** Somebody has to say why. */
    public boolean needsWhy() {
        return to == MentorshipState.PAUSED || isBreakingOff();
    }

    public boolean isBreakingOff() {
        return to == MentorshipState.BROKEN_OFF;
    }

    public boolean isFinishing() {
        return to == MentorshipState.FINISHED;
    }
}
