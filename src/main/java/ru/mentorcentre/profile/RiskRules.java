package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Settings of the four criteria of risk (domain §0 table, §4, A4–A8). A criterion that is switched off is «не
 * применимо» for every school.
 */
@RuleQuestion.Group(SettingGroup.RISKS)
public record RiskRules(
        @RuleQuestion(
                key = "instability",
                title = "Нестабильность: неустойчивые результаты за три года",
                clause = "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                yes = "Отмечаются школы, чей ИОР за три года подряд сильно меняется в любую сторону.",
                no = "Признак не применяется ни к одной школе.")
        boolean instability,

        @RuleQuestion(
                key = "instability.base",
                title = "«Более 1 %» от какого среднего",
                clause = "наше решение: положения говорят «более 1 %», но не от какого среднего")
        InstabilityBase instabilityBase,

        @RuleQuestion(
                key = "exam_divergence",
                title = "ГИА/ВПР: разница результатов",
                clause = "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                yes = "Отмечаются школы, у которых ГИА и ВПР одного года разошлись в заданное число раз и более.",
                no = "Признак не применяется ни к одной школе.")
        boolean examDivergence,

        @RuleQuestion(
                key = "gia_vpr",
                title = "Какие результаты ГИА и ВПР сравниваются",
                clause = "наше решение: положения не говорят, какие именно результаты сравнивать")
        ExamMetric examMetric,

        @RuleQuestion(
                key = "gia_vpr.ratio",
                title = "Во сколько раз они расходятся",
                clause = "положения Кореновского и Миллеровского районов: «в 1,5 и более раза»",
                effect = "Школа отмечается, когда больший результат в столько раз и более превышает меньший.")
        @NotNull
        @DecimalMin(value = "1", inclusive = false)
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 2)
        BigDecimal examRatio,

        @RuleQuestion(
                key = "evening",
                title = "Очно-заочное обучение: его доля",
                clause =
                        "положение Кореновского района, раздел II; в программе Миллеровского района этого признака нет",
                yes = "Отмечаются школы, где доля в верхней четверти и больше нуля.",
                no = "Признак не применяется ни к одной школе.")
        boolean partTimeStudy,

        @RuleQuestion(key = "evening.population", title = "Среди каких школ берётся верхняя четверть")
        PartTimePopulation partTimePopulation,

        @RuleQuestion(
                key = "advanced",
                title = "Школы повышенного уровня ниже среднего",
                clause = "положение Кореновского района, раздел II; программа Миллеровского района, раздел 2",
                yes = "Отмечаются гимназии, лицеи и другие школы повышенного уровня с ИОР ниже среднего.",
                no = "Признак не применяется ни к одной школе.")
        boolean advancedBelowMean,

        @RuleQuestion(
                key = "advanced.base",
                title = "С чем сравнивается ИОР такой школы",
                clause = "наше решение: положения говорят «ниже среднего», но не среди каких школ")
        AdvancedBase advancedBase) {

    private static final BigDecimal EXAM_RATIO = new BigDecimal("1.5");

    public RiskRules {
        requireNonNull(instabilityBase);
        requireNonNull(examMetric);
        requireNonNull(partTimePopulation);
        requireNonNull(advancedBase);
        if (examRatio.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("Ratio of ГИА and ВПР has to be more than 1: " + examRatio);
        }
    }

    /** All four criteria (S002), each with its default. */
    public static RiskRules defaults() {
        return new RiskRules(
                true,
                InstabilityBase.AM,
                true,
                ExamMetric.INDEX,
                EXAM_RATIO,
                true,
                PartTimePopulation.ALL,
                true,
                AdvancedBase.MEAN);
    }

    /** The same settings without the criterion of part-time study (S004). */
    public RiskRules withoutPartTimeStudy() {
        return new RiskRules(
                instability,
                instabilityBase,
                examDivergence,
                examMetric,
                examRatio,
                false,
                partTimePopulation,
                advancedBelowMean,
                advancedBase);
    }

    /** What a school of advanced level is compared with: {@code advanced.base} (domain §4.4, A8). */
    public enum AdvancedBase implements RuleOption {
        @OptionText(
                title = "среднее по школам года",
                effect = "Отмечается школа повышенного уровня, у которой ИОР меньше среднего по всем школам.")
        MEAN,
        @OptionText(
                title = "медиана школ года",
                effect = "Отмечается школа повышенного уровня, у которой ИОР меньше медианы всех школ.")
        MEDIAN,
        @OptionText(
                title = "уровень ИОР",
                effect = "Отмечается школа повышенного уровня с уровнем ИОР «ниже среднего» или «низкий».")
        LEVEL
    }

    /** What the figures of ГИА and ВПР are: {@code gia_vpr} (domain §4.2, A6). */
    public enum ExamMetric implements RuleOption {
        @OptionText(
                title = "индексы от 0 до 1",
                effect = "Индексы ГИА и ВПР приведены к одной шкале так же, как ИОР; больше — лучше.")
        INDEX,
        @OptionText(
                title = "доли «4» и «5»",
                effect = "В графах ГИА и ВПР стоят доли отметок «4» и «5» (0,45 — это 45 %); больше — лучше.")
        GOOD_MARKS_SHARE,
        @OptionText(
                title = "доли ниже порога",
                effect =
                        "В графах ГИА и ВПР стоят доли не преодолевших порог; больше — хуже, поэтому выше тот экзамен, где доля меньше.")
        FAIL_SHARE
    }

    /** Which mean the deviation of 1 % is measured against: {@code instability.base} (domain §4.1, A4). */
    public enum InstabilityBase implements RuleOption {
        @OptionText(
                title = "от среднего арифметического",
                effect =
                        "Нестабильно, когда (AM − GM) / AM больше 1 %, где AM — среднее арифметическое, GM — геометрическое; работает и тогда, когда в один из годов ИОР равен нулю.")
        AM,
        @OptionText(
                title = "от среднего геометрического",
                effect = "Нестабильно, когда (AM − GM) / GM больше 1 %: школ отмечается немного больше.")
        GM,
        @OptionText(
                title = "в пунктах индекса",
                effect =
                        "Нестабильно, когда AM − GM больше 0,01: слабые школы с малым ИОР почти никогда не отмечаются.")
        ABS
    }

    /** Among which schools the 4th quartile of part-time study is taken: {@code evening.population} (domain §4.3, A7). */
    public enum PartTimePopulation implements RuleOption {
        @OptionText(
                title = "все школы с данными",
                effect =
                        "Доля сравнивается с Q3 всех школ года; если её почти нигде нет, отмечаются все школы, где она есть.")
        ALL,
        @OptionText(
                title = "только школы, где она есть",
                effect =
                        "Доля сравнивается с Q3 тех школ, где очно-заочно или заочно кто-то учится: отмечается меньше школ.")
        POSITIVE
    }
}
