package ru.mentorcentre.matching.score;

/** An earlier pair of the two that went well gives points, one that broke takes them. */
final class FormerPairScore {

    private FormerPairScore() {}

    static PartScore of(Pairing pairing) {
        FormerPairOutcome former = pairing.circumstances().former(pairing.request(), pairing.mentor());
        return former == null
                ? PartScore.of(0, "Раньше вместе не работали")
                : new PartScore(former.share(), () -> sentence(former.title()));
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
