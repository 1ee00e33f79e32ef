package ru.mentorcentre.matching;

/** Schools that need help first. The same with every mentor: it decides who is served when places are short. */
final class RiskShare {

    private RiskShare() {}

    static Share of(Pairing pairing) {
        SchoolRisk risk = pairing.request().risk();
        return new Share(risk.share(), () -> "Школа наставляемого " + risk.title());
    }
}
