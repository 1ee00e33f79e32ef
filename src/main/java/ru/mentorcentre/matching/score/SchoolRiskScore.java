package ru.mentorcentre.matching.score;

/** Schools that need help first. The same with every mentor: it decides who is served when places are short. */
final class SchoolRiskScore {

    private SchoolRiskScore() {}

    static PartScore of(Pairing pairing) {
        SchoolRisk risk = pairing.request().risk();
        return new PartScore(risk.share(), () -> "Школа наставляемого " + risk.title());
    }
}
