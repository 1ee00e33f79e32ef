package ru.mentorcentre.matching.score;

import java.util.ArrayList;
import java.util.List;

/** Wishes of either side: half of the points for each that is met, all of them taken when either would rather not. */
final class WishScore {

    private static final int ONE_SIDE = 500;

    private WishScore() {}

    static PartScore of(Pairing pairing) {
        var request = pairing.request();
        var mentor = pairing.mentor();
        boolean menteeWishes = request.wishedMentors().contains(mentor.educatorId());
        boolean mentorWishes = pairing.menteeIsAmong(mentor.wishedMentees());
        boolean menteeMinds = request.unwantedMentors().contains(mentor.educatorId());
        boolean mentorMinds = pairing.menteeIsAmong(mentor.unwantedMentees());
        int met = (menteeWishes ? ONE_SIDE : 0) + (mentorWishes ? ONE_SIDE : 0);
        return new PartScore(
                menteeMinds || mentorMinds ? -PartScore.FULL : met,
                () -> reason(menteeWishes, mentorWishes, menteeMinds, mentorMinds));
    }

    private static String reason(boolean menteeWishes, boolean mentorWishes, boolean menteeMinds, boolean mentorMinds) {
        List<String> said = new ArrayList<>();
        add(said, menteeMinds, "наставляемый просил другого наставника");
        add(said, mentorMinds, "наставник просил другого наставляемого");
        add(said, menteeWishes && !menteeMinds, "наставляемый просил этого наставника");
        add(said, mentorWishes && !mentorMinds, "наставник просил этого наставляемого");
        if (said.isEmpty()) {
            return "Пожеланий нет";
        }
        String text = String.join("; ", said);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void add(List<String> said, boolean holds, String text) {
        if (holds) {
            said.add(text);
        }
    }
}
