package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.index;

import java.math.BigDecimal;
import java.util.Collection;
import ru.mentorcentre.profile.LevelRules;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.school.ResultsLevel;

/**
 * Levels of ИОР in one year. A value equal to a cut point belongs to the lower group: a school on the border of support
 * gets support (domain §1.3). No levels for fewer than four schools, nor when all are equal (§1.4).
 *
 * @param population ИОР of the same year over all schools that have it
 */
record YearLevels(int year, Population population, LevelRules rules) {

    static YearLevels of(int year, Collection<YearFigures> schools, LevelRules rules) {
        var values = schools.stream().map(YearFigures::resultsIndex);
        return new YearLevels(year, Population.of(values, rules.quartileMethod()), rules);
    }

    /** Level of a school; {@code null} is «нет данных». An imported level wins unless the profile ignores it (§1.1). */
    ResultsLevel levelOf(YearFigures school) {
        if (isImported(school)) {
            return school.importedLevel();
        }
        return rules.levelSource() == LevelSource.IMPORTED_ONLY ? null : quarterOf(school.resultsIndex());
    }

    /** Whether the level comes from the region. */
    boolean isImported(YearFigures school) {
        return school.importedLevel() != null && rules.levelSource() != LevelSource.COMPUTED;
    }

    private ResultsLevel quarterOf(BigDecimal value) {
        if (value == null || !population.hasLevels()) {
            return null;
        }
        if (value.compareTo(population.q1()) <= 0) {
            return ResultsLevel.LOW;
        }
        if (value.compareTo(population.q2()) <= 0) {
            return ResultsLevel.BELOW_AVERAGE;
        }
        return value.compareTo(population.q3()) <= 0 ? ResultsLevel.ABOVE_AVERAGE : ResultsLevel.HIGH;
    }

    /** Why the school has its level, or none. */
    String explain(YearFigures school) {
        if (isImported(school)) {
            return "Уровень «%s» импортирован из данных региона"
                    .formatted(school.importedLevel().title());
        }
        if (rules.levelSource() == LevelSource.IMPORTED_ONLY) {
            return "Регион не дал уровень за %d год, а правила центра не разрешают его вычислять".formatted(year);
        }
        if (school.resultsIndex() == null) {
            return "Нет ИОР за %d год: уровень не определён".formatted(year);
        }
        if (!population.hasLevels()) {
            return population.allEqual() && population.q1() != null
                    ? "У всех школ одинаковый ИОР: уровни не определяются"
                    : "Школ с ИОР меньше четырёх: уровни не определяются";
        }
        return "ИОР = " + quarterText(school.resultsIndex());
    }

    private String quarterText(BigDecimal value) {
        var level = quarterOf(value);
        var place = switch (level) {
            case LOW -> "не больше Q1 = " + index(population.q1());
            case BELOW_AVERAGE -> between("Q1", population.q1(), "Q2", population.q2());
            case ABOVE_AVERAGE -> between("Q2", population.q2(), "Q3", population.q3());
            case HIGH -> "больше Q3 = " + index(population.q3());
        };
        return "%s %s: уровень «%s»".formatted(index(value), place, level.title());
    }

    private static String between(String lower, BigDecimal low, String upper, BigDecimal high) {
        return "больше %s = %s и не больше %s = %s".formatted(lower, index(low), upper, index(high));
    }
}
