package ru.mentorcentre.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.TypeRules.TypeRule;

/** What the reader of a run should know before trusting it: too few schools, levels of two kinds (domain §1.1, §1.4). */
final class ClassificationWarnings {

    private static final int FEW_SCHOOLS = 12;

    private ClassificationWarnings() {}

    static List<String> of(ClassificationBasis basis, List<SchoolFigures> schools) {
        var warnings = new ArrayList<String>();
        levels(basis, schools, warnings);
        types(basis, warnings);
        partTime(basis, warnings);
        return List.copyOf(warnings);
    }

    private static void levels(ClassificationBasis basis, List<SchoolFigures> schools, List<String> warnings) {
        var levels = basis.levels();
        var results = basis.thresholds().results();
        if (basis.rules().levels().levelSource() != LevelSource.IMPORTED_ONLY) {
            population(results, warnings);
        }
        var imported = schools.stream()
                .map(SchoolFigures::current)
                .filter(levels::isImported)
                .count();
        var computed = schools.stream()
                .map(SchoolFigures::current)
                .filter(school -> !levels.isImported(school) && levels.levelOf(school) != null)
                .count();
        if (imported > 0 && computed > 0) {
            warnings.add(("Уровни двух видов: импортированы из данных региона — %d, вычислены по своим школам — %d. "
                            + "Сравнивать их между собой нельзя.")
                    .formatted(imported, computed));
        }
    }

    private static void population(Population results, List<String> warnings) {
        var count = results.count();
        if (count < Quartiles.SMALLEST_POPULATION) {
            warnings.add("Мало школ: с ИОР — %d, а для уровней нужно не меньше четырёх. Уровни не определены."
                    .formatted(count));
        } else if (results.allEqual()) {
            warnings.add("У всех школ одинаковый ИОР. Уровни не определены.");
        } else if (count < FEW_SCHOOLS) {
            warnings.add("Мало школ: с ИОР — %d. Одна школа заметно сдвигает границы уровней.".formatted(count));
        }
    }

    private static void types(ClassificationBasis basis, List<String> warnings) {
        var count = basis.thresholds().welfare().count();
        if (count < FEW_SCHOOLS && basis.rules().types().typeRule() != TypeRule.FIXED) {
            warnings.add("Мало школ: с ИСБШ — %d. Одна школа заметно сдвигает границы типов.".formatted(count));
        }
    }

    private static void partTime(ClassificationBasis basis, List<String> warnings) {
        var population = basis.thresholds().partTime();
        if (basis.rules().risks().partTimeStudy() && population.q3() == null) {
            warnings.add("Мало школ для сравнения долей очно-заочного обучения: %d, а нужно не меньше четырёх."
                    .formatted(population.count()));
        }
    }
}
