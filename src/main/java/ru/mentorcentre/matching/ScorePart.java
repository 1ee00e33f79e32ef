package ru.mentorcentre.matching;

import java.util.function.Function;

/** A part of the score. The weight is the most points it can give (or take) unless the settings say otherwise. */
enum ScorePart {
    TOPICS("Темы и затруднения", 300, TopicShare::of),
    SUBJECT("Предмет", 100, SubjectShare::of),
    RESULTS("Результаты учеников наставника", 100, ResultsShare::of),
    SCHOOL("Школа наставника", 100, SchoolShare::of),
    KIND("Вид пары и стаж", 100, KindShare::of),
    DISTANCE("Расстояние или онлайн", 100, DistanceShare::of),
    FORMER("Прежняя пара", 150, FormerShare::of),
    WISHES("Пожелания", 150, WishShare::of),
    LOAD("Равная нагрузка", 60, LoadShare::of),
    RISK("Школа в зоне риска", 200, RiskShare::of);

    private final String title;
    private final int weight;
    private final Function<Pairing, Share> share;

    ScorePart(String title, int weight, Function<Pairing, Share> share) {
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
        Share found = share.apply(pairing);
        return new ScoredPart(this, found.points(weight), weight, found.reason().get());
    }
}
