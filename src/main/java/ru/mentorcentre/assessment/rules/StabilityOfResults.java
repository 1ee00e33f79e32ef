package ru.mentorcentre.assessment.rules;

import java.util.Objects;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.Stability;

/**
 * Stable high and stable low results: the top or the bottom quarter in each of three years (domain §5; S002, S004).
 * Three-valued: one known year at another level already says «нет».
 */
public record StabilityOfResults(Finding high, Finding low) {

    static StabilityOfResults of(LevelHistory levels) {
        return new StabilityOfResults(always(ResultsLevel.HIGH, levels), always(ResultsLevel.LOW, levels));
    }

    private static Finding always(ResultsLevel wanted, LevelHistory levels) {
        if (levels.years().filter(Objects::nonNull).anyMatch(level -> level != wanted)) {
            return Finding.NO;
        }
        return levels.years().allMatch(Objects::nonNull) ? Finding.YES : Finding.INSUFFICIENT_DATA;
    }

    /** Both findings in one word. */
    public Stability summary() {
        return Stability.of(high, low);
    }

    /** «2022 — высокий, 2023 — высокий, 2024 — высокий: стабильно высокие». */
    String explain(LevelHistory levels, int year) {
        var verdict = switch (summary()) {
            case STABLE_HIGH -> "результаты стабильно высокие";
            case STABLE_LOW -> "результаты стабильно низкие";
            case NEITHER -> "результаты не стабильно высокие и не стабильно низкие";
            case INSUFFICIENT_DATA -> "недостаточно данных";
        };
        return "%d — %s, %d — %s, %d — %s: %s"
                .formatted(
                        year - 2,
                        title(levels.twoYearsAgo()),
                        year - 1,
                        title(levels.yearAgo()),
                        year,
                        title(levels.current()),
                        verdict);
    }

    private static String title(ResultsLevel level) {
        return level == null ? "нет данных" : level.title();
    }
}
