package ru.mentorcentre.matching.score;

import java.util.function.Function;

/** A part of the score. The weight is the most points it can give (or take) unless the settings say otherwise. */
public enum ScorePart {
    TOPICS("Темы и затруднения", 300, DifficultyScore::of),
    SUBJECT("Предмет", 100, SubjectScore::of),
    RESULTS("Результаты учеников наставника", 100, PupilResultsScore::of),
    SCHOOL("Школа наставника", 100, MentorSchoolScore::of),
    KIND("Вид пары и стаж", 100, PairingKindScore::of),
    DISTANCE("Расстояние или онлайн", 100, DistanceScore::of),
    FORMER("Прежняя пара", 150, FormerPairScore::of),
    WISHES("Пожелания", 150, WishScore::of),
    LOAD("Равная нагрузка", 60, LoadScore::of),
    RISK("Школа в зоне риска", 200, SchoolRiskScore::of);

    private final String title;
    private final int weight;
    private final Function<Pairing, PartScore> share;

    ScorePart(String title, int weight, Function<Pairing, PartScore> share) {
        this.title = title;
        this.weight = weight;
        this.share = share;
    }

    /** Name of the part on pages and in settings. */
    public String title() {
        return title;
    }

    /** Most points by default. */
    int weight() {
        return weight;
    }

    /** The points of a pair in whole numbers: weight times share, cut off toward zero. */
    int points(Pairing pairing) {
        int weight = pairing.circumstances().settings().weight(this);
        return weight == 0 ? 0 : share.apply(pairing).points(weight);
    }

    ScoredPart score(Pairing pairing) {
        int weight = pairing.circumstances().settings().weight(this);
        PartScore found = share.apply(pairing);
        return new ScoredPart(this, found.points(weight), weight, found.reason().get());
    }
}
