package ru.mentorcentre.municipality;

import static ru.mentorcentre.municipality.SettingGroup.INDICES;
import static ru.mentorcentre.municipality.SettingGroup.LEVELS;
import static ru.mentorcentre.municipality.SettingGroup.RISKS;
import static ru.mentorcentre.municipality.SettingGroup.TYPES;
import static ru.mentorcentre.municipality.SettingGroup.WELFARE;

import java.math.BigDecimal;
import java.util.List;

/** The questions about assessment: A1–A8 of domain §17 and the criteria of §0. */
final class AssessmentSettings {

    private static final int PLACES = 4;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(99);

    private AssessmentSettings() {}

    static List<Setting> all() {
        return List.of(
                new Setting(
                        LEVELS,
                        "level_source",
                        "Откуда уровень ИОР",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(LevelSource.values()),
                        profile -> profile.assessment().levels().levelSource().name()),
                new Setting(
                        LEVELS,
                        "quartile_method",
                        "Как считаются квартили",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(QuartileMethod.values()),
                        profile ->
                                profile.assessment().levels().quartileMethod().name()),
                new Setting(
                        TYPES,
                        "type_rule",
                        "Где граница высокого и низкого",
                        "наше решение: положение Кореновского района делит школы на типы, но границ не называет",
                        ChoiceAnswer.of(TypeRule.values()),
                        profile -> profile.assessment().types().typeRule().name()),
                new Setting(
                        TYPES,
                        "type_fixed.results",
                        "Порог ИОР",
                        "наше решение: положения об этом молчат",
                        new NumberAnswer(
                                BigDecimal.ZERO,
                                false,
                                BigDecimal.ONE,
                                PLACES,
                                false,
                                "Действует только при заданных порогах: высокий ИОР больше этого числа."),
                        profile -> plain(profile.assessment().types().fixedResults())),
                new Setting(
                        TYPES,
                        "type_fixed.welfare",
                        "Порог ИСБШ",
                        "наше решение: положения об этом молчат",
                        new NumberAnswer(
                                FARTHEST.negate(),
                                false,
                                FARTHEST,
                                PLACES,
                                false,
                                "Действует только при заданных порогах: высокий ИСБШ больше этого числа."),
                        profile -> plain(profile.assessment().types().fixedWelfare())),
                new Setting(
                        TYPES,
                        "type_tie",
                        "Куда школа ровно на границе",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(TieRule.values()),
                        profile -> profile.assessment().types().typeTie().name()),
                new Setting(
                        TYPES,
                        "isbsh_max_age",
                        "Сколько лет годится прошлый ИСБШ",
                        "наше решение: положения об этом молчат",
                        NumberAnswer.whole(
                                0,
                                TypeRules.OLDEST_WELFARE,
                                "Если ИСБШ года нет, берётся последний не старше стольких лет; 0 — только того же года."),
                        profile -> String.valueOf(profile.assessment().types().welfareMaxAge())),
                new Setting(
                        WELFARE,
                        "isbsh_direction",
                        "Какой ИСБШ лучше",
                        "предметная область, §2; С002 разд. II, С004 разд. 2",
                        ChoiceAnswer.of(WelfareDirection.values()),
                        profile -> profile.assessment().welfare().direction().name()),
                new Setting(
                        WELFARE,
                        "isbsh_author",
                        "Кто рассчитал ИСБШ",
                        "предметная область, §2",
                        new TextAnswer(
                                WelfareRules.AUTHOR_LENGTH,
                                "Название организации: оно стоит на странице года и останется в каждом расчёте."),
                        profile -> profile.assessment().welfare().author()),
                new Setting(
                        RISKS,
                        "instability",
                        "Нестабильность: неустойчивые результаты за три года",
                        "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                        ChoiceAnswer.yesNo(
                                "Отмечаются школы, чей ИОР за три года подряд сильно меняется в любую сторону.",
                                "Признак не применяется ни к одной школе."),
                        profile -> String.valueOf(profile.assessment().risks().instability())),
                new Setting(
                        RISKS,
                        "instability.base",
                        "«Более 1 %» от какого среднего",
                        "наше решение: положения говорят «более 1 %», но не от какого среднего",
                        ChoiceAnswer.of(InstabilityBase.values()),
                        profile ->
                                profile.assessment().risks().instabilityBase().name()),
                new Setting(
                        RISKS,
                        "exam_divergence",
                        "ГИА/ВПР: разница результатов",
                        "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                        ChoiceAnswer.yesNo(
                                "Отмечаются школы, у которых ГИА и ВПР одного года разошлись в заданное число раз и более.",
                                "Признак не применяется ни к одной школе."),
                        profile -> String.valueOf(profile.assessment().risks().examDivergence())),
                new Setting(
                        RISKS,
                        "gia_vpr",
                        "Какие результаты ГИА и ВПР сравниваются",
                        "наше решение: положения не говорят, какие именно результаты сравнивать",
                        ChoiceAnswer.of(ExamMetric.values()),
                        profile -> profile.assessment().risks().examMetric().name()),
                new Setting(
                        RISKS,
                        "gia_vpr.ratio",
                        "Во сколько раз они расходятся",
                        "положения Кореновского и Миллеровского районов: «в 1,5 и более раза»",
                        new NumberAnswer(
                                BigDecimal.ONE,
                                true,
                                BigDecimal.TEN,
                                2,
                                true,
                                "Школа отмечается, когда больший результат в столько раз и более превышает меньший."),
                        profile -> plain(profile.assessment().risks().examRatio())),
                new Setting(
                        RISKS,
                        "evening",
                        "Очно-заочное обучение: его доля",
                        "положение Кореновского района, раздел II; в программе Миллеровского района этого признака нет",
                        ChoiceAnswer.yesNo(
                                "Отмечаются школы, где доля в верхней четверти и больше нуля.",
                                "Признак не применяется ни к одной школе."),
                        profile -> String.valueOf(profile.assessment().risks().partTimeStudy())),
                new Setting(
                        RISKS,
                        "evening.population",
                        "Среди каких школ берётся верхняя четверть",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(PartTimePopulation.values()),
                        profile -> profile.assessment()
                                .risks()
                                .partTimePopulation()
                                .name()),
                new Setting(
                        RISKS,
                        "advanced",
                        "Школы повышенного уровня ниже среднего",
                        "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                        ChoiceAnswer.yesNo(
                                "Отмечаются гимназии, лицеи и другие школы повышенного уровня с ИОР ниже среднего.",
                                "Признак не применяется ни к одной школе."),
                        profile -> String.valueOf(profile.assessment().risks().advancedBelowMean())),
                new Setting(
                        RISKS,
                        "advanced.base",
                        "С чем сравнивается ИОР такой школы",
                        "наше решение: положения говорят «ниже среднего», но не среди каких школ",
                        ChoiceAnswer.of(AdvancedBase.values()),
                        profile -> profile.assessment().risks().advancedBase().name()),
                new Setting(
                        INDICES,
                        "normalisation",
                        "Как показатель приводится к шкале от 0 до 1",
                        "наше решение: положения об этом молчат",
                        ChoiceAnswer.of(Normalisation.values()),
                        profile ->
                                profile.assessment().indices().normalisation().name()),
                new Setting(
                        INDICES,
                        "minimum_coverage",
                        "Наименьшее покрытие показателей",
                        "наше решение: положения об этом молчат",
                        new NumberAnswer(
                                BigDecimal.ZERO,
                                false,
                                BigDecimal.ONE,
                                2,
                                true,
                                "Индекс не вычисляется, если данные есть меньше чем на такую долю весов."),
                        profile -> plain(profile.assessment().indices().minimumCoverage())));
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
