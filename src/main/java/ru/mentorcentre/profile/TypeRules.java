package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * Settings of the type of a school (domain §2.6, §3, A3).
 *
 * @param welfareMaxAge how many years old an ИСБШ may be that stands in for a missing one: {@code isbsh_max_age}, 0 to
 *     {@value #OLDEST_WELFARE}; 0 takes that of the same year only
 */
@RuleQuestion.Group(SettingGroup.TYPES)
public record TypeRules(
        @RuleQuestion(
                key = "type_rule",
                title = "Где граница высокого и низкого",
                clause = "наше решение: положение Кореновского района делит школы на типы, но границ не называет")
        TypeRule typeRule,

        @RuleQuestion(
                key = "type_fixed.results",
                title = "Порог ИОР",
                effect = "Действует только при заданных порогах: высокий ИОР больше этого числа.")
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 2, fraction = 4)
        BigDecimal fixedResults,

        @RuleQuestion(
                key = "type_fixed.welfare",
                title = "Порог ИСБШ",
                effect = "Действует только при заданных порогах: высокий ИСБШ больше этого числа.")
        @DecimalMin("-99")
        @DecimalMax("99")
        @Digits(integer = 2, fraction = 4)
        BigDecimal fixedWelfare,

        @RuleQuestion(key = "type_tie", title = "Куда школа ровно на границе")
        TieRule typeTie,

        @RuleQuestion(
                key = "isbsh_max_age",
                title = "Сколько лет годится прошлый ИСБШ",
                effect = "Если ИСБШ года нет, берётся последний не старше стольких лет; 0 — только того же года.")
        @Min(0)
        @Max(OLDEST_WELFARE)
        int welfareMaxAge) {

    /** A run looks at three years, so an index of two years ago is the oldest there is. */
    public static final int OLDEST_WELFARE = 2;

    public TypeRules {
        requireNonNull(typeRule);
        requireNonNull(typeTie);
        if (typeRule == TypeRule.FIXED && (fixedResults == null || fixedWelfare == null)) {
            throw new IllegalArgumentException("Fixed thresholds need two numbers");
        }
        if (welfareMaxAge < 0 || welfareMaxAge > OLDEST_WELFARE) {
            throw new IllegalArgumentException("Age of ИСБШ out of 0.." + OLDEST_WELFARE + ": " + welfareMaxAge);
        }
    }

    /** The default: above the median is high, a tie is low, ИСБШ of the same year. */
    public static TypeRules defaults() {
        return of(TypeRule.MEDIAN, TieRule.LOW);
    }

    /** A rule that finds its thresholds in the population of the year. */
    public static TypeRules of(TypeRule rule, TieRule tie) {
        return new TypeRules(rule, null, null, tie, 0);
    }

    /** The rule with two thresholds of the region. */
    public static TypeRules fixed(BigDecimal results, BigDecimal welfare, TieRule tie) {
        return new TypeRules(TypeRule.FIXED, results, welfare, tie, 0);
    }

    /** Where a school exactly at the threshold of the type goes: {@code type_tie} (domain §3, A3). */
    public enum TieRule implements RuleOption {
        @OptionText(title = "к низким", effect = "Школа ровно на границе считается низкой: поддержка достаётся и ей.")
        LOW,
        @OptionText(title = "к высоким", effect = "Школа ровно на границе считается высокой.")
        HIGH,
        @OptionText(title = "никуда", effect = "Школа ровно на границе остаётся без типа.")
        NONE
    }

    /** What «высокий» and «низкий» mean for the type of a school: {@code type_rule} (domain §3, A3). */
    public enum TypeRule implements RuleOption {
        @OptionText(
                title = "медиана",
                effect =
                        "Высокий — больше медианы года: тип получает каждая школа с двумя индексами, и он согласован с уровнем ИОР.")
        MEDIAN,
        @OptionText(
                title = "среднее",
                effect =
                        "Высокий — больше среднего по школам года: одна очень сильная или слабая школа сдвигает границу для всех.")
        MEAN,
        @OptionText(
                title = "крайние четверти",
                effect = "Высокий — верхняя четверть, низкий — нижняя: обычно больше половины школ остаются без типа.")
        QUARTILE,
        @OptionText(
                title = "заданные пороги",
                effect = "Высокий — больше числа, которое задано в правилах: подходит, когда пороги публикует регион.")
        FIXED
    }
}
