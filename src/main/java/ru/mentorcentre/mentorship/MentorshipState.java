package ru.mentorcentre.mentorship;

import java.util.Map;
import java.util.Set;

/** How far a pair has come: draft → proposed → agreed → active ⇄ paused → finished or broken off; or declined. */
public enum MentorshipState {
    DRAFT("черновик", "neutral", "pencil"),
    PROPOSED("предложена", "info", "mail"),
    AGREED("согласована", "info", "heart-handshake"),
    ACTIVE("работает", "success", "circle-check"),
    PAUSED("на паузе", "warning", "player-pause"),
    FINISHED("завершена", "neutral", "flag"),
    BROKEN_OFF("прекращена", "danger", "circle-x"),
    DECLINED("отклонена", "neutral", "circle-minus");

    private static final Map<MentorshipState, Set<MentorshipState>> NEXT = Map.of(
            DRAFT, Set.of(PROPOSED),
            PROPOSED, Set.of(AGREED, DECLINED),
            AGREED, Set.of(ACTIVE, PROPOSED, DECLINED),
            ACTIVE, Set.of(PAUSED, FINISHED, BROKEN_OFF),
            PAUSED, Set.of(ACTIVE, FINISHED, BROKEN_OFF),
            FINISHED, Set.of(),
            BROKEN_OFF, Set.of(),
            DECLINED, Set.of());

    private final String title;
    private final String tone;
    private final String icon;

    MentorshipState(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether the step from here to there is one of the path. */
    public boolean leadsTo(MentorshipState other) {
        return NEXT.get(this).contains(other);
    }

    /** It has come to an end, and nothing follows. */
    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }

    /** Its mentors and mentees work together, or will again after a pause. */
    public boolean isAtWork() {
        return this == ACTIVE || this == PAUSED;
    }

    /** Its mentors and mentees work together, or did. */
    public boolean hasWorked() {
        return isAtWork() || this == FINISHED || this == BROKEN_OFF;
    }

    public String title() {
        return title;
    }

    /** Colour of its mark: neutral, info, success, warning or danger. */
    public String tone() {
        return tone;
    }

    /** Icon of its mark. */
    public String icon() {
        return icon;
    }
}
