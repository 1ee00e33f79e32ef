package ru.mentorcentre.matching.score;

/** The same subject gives all the points, a kindred one half of them. */
final class SubjectScore {

    private static final int KINDRED = 500;

    private SubjectScore() {}

    static PartScore of(Pairing pairing) {
        var request = pairing.request();
        if (request.managerial()) {
            return PartScore.of(
                    pairing.mentor().managerial() ? PartScore.FULL : 0,
                    "Помощь управленческой команде, предмет не важен");
        }
        if (request.subject() == null) {
            return PartScore.of(0, "Запрос не о предмете");
        }
        if (pairing.sameSubject()) {
            return new PartScore(PartScore.FULL, () -> "Тот же предмет: «" + request.subject() + "»");
        }
        CatalogueEntry kindred = pairing.kindredSubject();
        return kindred == null
                ? PartScore.of(0, "Другой предмет")
                : new PartScore(KINDRED, () -> "Близкий предмет: «" + kindred + "», нужен «" + request.subject() + "»");
    }
}
