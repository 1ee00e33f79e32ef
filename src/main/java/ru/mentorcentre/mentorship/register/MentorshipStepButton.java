package ru.mentorcentre.mentorship.register;

import java.util.List;
import ru.mentorcentre.mentorship.MentorshipState;

/**
 * A step that a person makes, and the words of its button.
 *
 * @param main the one usually made
 */
public record MentorshipStepButton(MentorshipState to, String action, String icon, boolean main) {

    /** Those that can come now. */
    public static List<MentorshipStepButton> of(MentorshipState state) {
        MentorshipStepButton finish = new MentorshipStepButton(MentorshipState.FINISHED, "Завершить", "flag", false);
        MentorshipStepButton breakOff =
                new MentorshipStepButton(MentorshipState.BROKEN_OFF, "Прекратить досрочно", "circle-x", false);
        return switch (state) {
            case AGREED ->
                List.of(new MentorshipStepButton(MentorshipState.ACTIVE, "Начать работу", "player-play", true));
            case ACTIVE ->
                List.of(
                        finish,
                        new MentorshipStepButton(MentorshipState.PAUSED, "Поставить на паузу", "player-pause", false),
                        breakOff);
            case PAUSED ->
                List.of(
                        new MentorshipStepButton(MentorshipState.ACTIVE, "Продолжить работу", "player-play", true),
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
