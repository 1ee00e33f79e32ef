package ru.mentorcentre.matching.score;

/** How easily the two can meet. Towns are compared by name, as the register of schools writes them. */
final class DistanceScore {

    static final String ONLINE = "virtual";
    private static final int SAME_TOWN = 800;
    private static final int ONLINE_SHARE = 500;

    private DistanceScore() {}

    static PartScore of(Pairing pairing) {
        var request = pairing.request();
        var mentor = pairing.mentor();
        if (request.schoolId() == mentor.schoolId()) {
            return PartScore.of(PartScore.FULL, "Работают в одной школе");
        }
        if (request.town() != null && request.town().equals(mentor.town())) {
            return new PartScore(SAME_TOWN, () -> "Один населённый пункт: " + request.town());
        }
        boolean known = request.town() != null && mentor.town() != null;
        String apart = known ? "Разные населённые пункты" : "Населённый пункт известен не у обоих";
        return pairing.allows(ONLINE)
                ? PartScore.of(ONLINE_SHARE, apart + ", можно онлайн")
                : PartScore.of(0, apart + ", онлайн не подходит");
    }
}
