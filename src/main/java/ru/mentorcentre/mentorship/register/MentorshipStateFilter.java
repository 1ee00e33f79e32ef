package ru.mentorcentre.mentorship.register;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import ru.mentorcentre.mentorship.MentorshipState;

/** Which pairs a list shows when not all that last. */
enum MentorshipStateFilter {
    DRAFT("черновики", MentorshipState.DRAFT),
    PROPOSED("предложенные", MentorshipState.PROPOSED),
    AGREED("согласованные", MentorshipState.AGREED),
    ACTIVE("работают", MentorshipState.ACTIVE),
    PAUSED("на паузе", MentorshipState.PAUSED),
    FINISHED("завершённые", MentorshipState.FINISHED),
    BROKEN_OFF("прекращённые", MentorshipState.BROKEN_OFF),
    DECLINED("отклонённые", MentorshipState.DECLINED),
    OVER("все прошлые", MentorshipState.FINISHED, MentorshipState.BROKEN_OFF, MentorshipState.DECLINED),
    ANY("все, и прошлые тоже", MentorshipState.values());

    private final String title;
    private final Set<MentorshipState> states;

    MentorshipStateFilter(String title, MentorshipState... states) {
        this.title = title;
        this.states = EnumSet.copyOf(Arrays.asList(states));
    }

    public String title() {
        return title;
    }

    Set<MentorshipState> states() {
        return states;
    }

    /** Those that last, shown when nothing is chosen. */
    static Set<MentorshipState> lasting() {
        return EnumSet.complementOf(EnumSet.copyOf(OVER.states));
    }
}
