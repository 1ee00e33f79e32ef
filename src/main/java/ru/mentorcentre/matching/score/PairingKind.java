package ru.mentorcentre.matching.score;

import java.util.Comparator;
import ru.mentorcentre.mentorship.MentoringKind;

/**
 * Kind of pairing of «учитель – учитель» (вид, domain §14, S001), suggested by who the two are; a person may choose
 * another. Codes are those of the catalogue.
 */
public enum PairingKind {
    EXPERIENCED_NOVICE("experienced_novice", "Опытный учитель и молодой специалист"),
    LEADER_STRUGGLING("leader_struggling", "Лидер и педагог в трудной ситуации"),
    INNOVATOR_CONSERVATIVE("innovator_conservative", "Новатор и сторонник привычных методов"),
    SUBJECT_EXPERT_BEGINNER("subject_expert_beginner", "Сильный и начинающий предметник");

    static final String REVERSE = "reverse";
    private static final String PSYCHOLOGICAL = "psychological";

    private final String code;
    private final String title;

    PairingKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The kind that fits: a young mentee first, then a reversed pair (asked for, and the mentor has served less), then a
     * request that weighs stress and relations most; about the subject where the mentee has served for few years and fewer
     * than the mentor. {@code null} for none of these, or where the service of one is not known.
     */
    public static PairingKind of(Pairing pairing) {
        var request = pairing.request();
        if (request.young()) {
            return EXPERIENCED_NOVICE;
        }
        if (isReversed(pairing)) {
            return INNOVATOR_CONSERVATIVE;
        }
        boolean inTrouble = request.difficulties().stream()
                .max(Comparator.comparingInt(WeightedDifficulty::weight))
                .filter(heaviest -> PSYCHOLOGICAL.equals(heaviest.group()))
                .isPresent();
        return inTrouble ? LEADER_STRUGGLING : isBeginner(pairing) ? SUBJECT_EXPERT_BEGINNER : null;
    }

    private static boolean isBeginner(Pairing pairing) {
        Integer mentor = pairing.mentor().serviceYears();
        Integer mentee = pairing.request().serviceYears();
        return mentor != null && mentee != null && MentoringKind.isBeginner(mentee) && mentee < mentor;
    }

    /** As a page says it, of none too. */
    public static String title(PairingKind kind) {
        return kind == null ? "Коллеги" : kind.title;
    }

    /** The reverse form is wished by name and possible, and the mentor has served less than the mentee. */
    static boolean isReversed(Pairing pairing) {
        Integer mentor = pairing.mentor().serviceYears();
        Integer mentee = pairing.request().serviceYears();
        return pairing.request().forms().contains(new CatalogueEntry(REVERSE, REVERSE))
                && pairing.allows(REVERSE)
                && mentor != null
                && mentee != null
                && mentor < mentee;
    }

    /** Key in the catalogue. */
    String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
