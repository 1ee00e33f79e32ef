package ru.mentorcentre.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.RiskRules.AdvancedBase;
import ru.mentorcentre.profile.RiskRules.ExamMetric;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.profile.RiskRules.PartTimePopulation;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;

/** The sentences people read, for the twelve schools of 2024. */
class ExplanationTests {

    private static final AssessmentRules RULES = AssessmentRules.defaults();

    @Test
    void level() {
        assertThat(of(2).level()).isEqualTo("ИОР = 0,9000 больше Q3 = 0,50035: уровень «высокий»");
        assertThat(of(3).level())
                .isEqualTo("ИОР = 0,4700 больше Q2 = 0,44065 и не больше Q3 = 0,50035: уровень «выше среднего»");
        assertThat(of(7).level()).isEqualTo("ИОР = 0,3000 не больше Q1 = 0,3000: уровень «низкий»");
    }

    @Test
    void type() {
        assertThat(of(2).type())
                .isEqualTo("ИОР 0,9000 > 0,44065 (медиана) — высокий; ИСБШ 0,3000 < 0,5000 (медиана) — низкий:"
                        + " тип «резильентная»");
        assertThat(of(4).type()).contains("ИСБШ 0,5000 = 0,5000 (медиана) — низкий");
        assertThat(of(12).type()).isEqualTo("Нет ИСБШ за 2024 год: тип не определён");
        var older = RULES.with(new TypeRules(TypeRule.MEDIAN, null, null, TieRule.LOW, 2));
        assertThat(of(12, older).type()).contains("(медиана) — низкий (за 2022 год): тип «несправляющаяся»");
        var quarters = RULES.with(TypeRules.of(TypeRule.QUARTILE, TieRule.LOW));
        assertThat(of(4, quarters).type())
                .startsWith("ИОР 0,4718 при Q1 = 0,3000 и Q3 = 0,50035 — ни высокий, ни низкий;")
                .endsWith("тип не определён");
    }

    @Test
    void instability() {
        assertThat(of(2).instability())
                .isEqualTo("GM = 0,8264; AM = 0,8367; отклонение 1,23 % > 1 %: результаты неустойчивы, рост");
        assertThat(of(10).instability())
                .isEqualTo("GM = 0,3960; AM = 0,4000; отклонение 1 % = 1 %: результаты устойчивы");
        assertThat(of(9).instability()).contains("отклонение 0,996 % < 1 %");
        assertThat(of(7).instability()).isEqualTo("Нет ИОР за 2023: нужны три года подряд, 2022–2024");
        assertThat(of(9, base(InstabilityBase.GM)).instability()).contains("отклонение от GM 1,01 % > 1 %");
        assertThat(of(8, base(InstabilityBase.GM)).instability()).contains("отклонение от GM бесконечно велико > 1 %");
        assertThat(of(2, base(InstabilityBase.ABS)).instability()).contains("AM − GM = 0,0103 > 0,01");
    }

    @Test
    void smallBaseIsNoted() {
        var tiny = new SchoolFigures(1, false, results("0.02"), results("0.05"), results("0.03"));
        var run = Classification.classify(new ClassificationInput(2024, RULES, List.of(tiny)));
        assertThat(run.schools().get(0).explain(run.basis()).instability())
                .isEqualTo("GM = 0,0311; AM = 0,0333; отклонение 6,78 % > 1 %: результаты неустойчивы, рост"
                        + " (малая база: абсолютное изменение невелико)");
    }

    @Test
    void examDivergence() {
        assertThat(of(5).examDivergence())
                .isEqualTo("ГИА = 0,2000; ВПР = 0,3000; отношение 1,5 = 1,5: разница существенна, ВПР выше ГИА"
                        + " (возможна необъективность ВПР)");
        assertThat(of(6).examDivergence()).contains("отношение 1,4996 < 1,5: существенной разницы нет");
        assertThat(of(8).examDivergence()).contains("отношение бесконечно велико > 1,5");
        assertThat(of(12).examDivergence()).contains("отношение 1,00 < 1,5");
        assertThat(of(7).examDivergence()).isEqualTo("Нет результатов ВПР за 2024 год: сравнивать нечего");
    }

    @Test
    void partTimeStudy() {
        assertThat(of(12).partTimeStudy())
                .isEqualTo("Очно-заочно и заочно учатся 50 из 400; доля 12,50 % > 5 % (Q3): верхняя четверть");
        assertThat(of(10).partTimeStudy()).contains("доля 5 % = 5 % (Q3): не верхняя четверть");
        assertThat(of(1).partTimeStudy()).isEqualTo("Очно-заочно и заочно не учится никто");
    }

    @Test
    void advancedBelowMean() {
        assertThat(of(3).advancedBelowMean())
                .isEqualTo("Школа повышенного уровня; ИОР 0,4700 < 0,4718 (среднее по школам): ниже");
        assertThat(of(4).advancedBelowMean()).contains("0,4718 = 0,4718 (среднее по школам): не ниже");
        assertThat(of(1).advancedBelowMean()).isEqualTo("Не школа повышенного уровня");
    }

    @Test
    void stability() {
        assertThat(of(1).stability())
                .isEqualTo("2022 — высокий, 2023 — высокий, 2024 — высокий: результаты стабильно высокие");
        assertThat(of(7).stability()).contains("2023 — нет данных").endsWith("недостаточно данных");
    }

    @Test
    void warnings() {
        var run = Classification.classify(Schools12.in(2023, RULES));
        assertThat(run.warnings()).contains("Мало школ: с ИОР — 11. Одна школа заметно сдвигает границы уровней.");
        var three = Schools12.schools(2024).subList(0, 3);
        assertThat(Classification.classify(new ClassificationInput(2024, RULES, three))
                        .warnings())
                .contains("Мало школ: с ИОР — 3, а для уровней нужно не меньше четырёх. Уровни не определены.");
    }

    @Test
    void numbersNeverContradictTheDecision() {
        assertThat(NumberText.against(new BigDecimal("1.000000"), BigDecimal.ONE, 1, 2, " %"))
                .isEqualTo("чуть больше 1 %");
        assertThat(NumberText.against(new BigDecimal("1.000840"), BigDecimal.ONE, 1, 2, " %"))
                .isEqualTo("1,001 % > 1 %");
        assertThat(NumberText.indices(new BigDecimal("0.4718"), new BigDecimal("0.471800"), -1))
                .isEqualTo("0,4718, чуть меньше 0,4718");
    }

    private static Explanation of(long id) {
        return of(id, RULES);
    }

    private static Explanation of(long id, AssessmentRules rules) {
        var run = Classification.classify(Schools12.in(2024, rules));
        return IntStream.range(0, 12)
                .mapToObj(run.schools()::get)
                .filter(school -> school.schoolId() == id)
                .findFirst()
                .orElseThrow()
                .explain(run.basis());
    }

    private static AssessmentRules base(InstabilityBase base) {
        return RULES.with(new RiskRules(
                true,
                base,
                true,
                ExamMetric.INDEX,
                new BigDecimal("1.5"),
                true,
                PartTimePopulation.ALL,
                true,
                AdvancedBase.MEAN));
    }

    private static YearFigures results(String index) {
        return new YearFigures(new BigDecimal(index), null, null, null, null, null, null);
    }
}
