package ru.mentorcentre.matching;

/** The same subject gives all the points, a kindred one half of them. */
final class SubjectShare {

    private static final int KINDRED = 500;

    private SubjectShare() {}

    static Share of(Pairing pairing) {
        var request = pairing.request();
        if (request.managerial()) {
            return Share.of(
                    pairing.mentor().managerial() ? Share.FULL : 0, "Помощь управленческой команде, предмет не важен");
        }
        if (request.subject() == null) {
            return Share.of(0, "Запрос не о предмете");
        }
        if (pairing.sameSubject()) {
            return new Share(Share.FULL, () -> "Тот же предмет: «" + request.subject() + "»");
        }
        Titled kindred = pairing.kindredSubject();
        return kindred == null
                ? Share.of(0, "Другой предмет")
                : new Share(KINDRED, () -> "Близкий предмет: «" + kindred + "», нужен «" + request.subject() + "»");
    }
}
