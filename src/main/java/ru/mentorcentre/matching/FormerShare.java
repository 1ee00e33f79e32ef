package ru.mentorcentre.matching;

/** An earlier pair of the two that went well gives points, one that broke takes them. */
final class FormerShare {

    private FormerShare() {}

    static Share of(Pairing pairing) {
        FormerOutcome former = pairing.circumstances().former(pairing.request(), pairing.mentor());
        return former == null
                ? Share.of(0, "Раньше вместе не работали")
                : new Share(former.share(), () -> sentence(former.title()));
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
