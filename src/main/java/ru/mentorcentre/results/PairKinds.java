package ru.mentorcentre.results;

import java.util.Map;

/** The kinds of pairs in words (domain §14). */
final class PairKinds {

    private static final Map<String, String> TITLES = Map.of(
            "EXPERIENCED_NOVICE", "Опытный учитель и молодой специалист",
            "LEADER_STRUGGLING", "Лидер и педагог в трудной ситуации",
            "INNOVATOR_CONSERVATIVE", "Новатор и сторонник привычных методов",
            "SUBJECT_EXPERT_BEGINNER", "Сильный и начинающий предметник");

    private PairKinds() {}

    static String title(String kind) {
        return TITLES.getOrDefault(kind, kind);
    }
}
