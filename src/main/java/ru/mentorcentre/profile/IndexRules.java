package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Settings of indices that the centre computes itself (domain §1.5).
 *
 * @param normalisation what a new method starts with
 */
@RuleQuestion.Group(SettingGroup.INDICES)
public record IndexRules(
        @RuleQuestion(key = "normalisation", title = "Как показатель приводится к шкале от 0 до 1")
        Normalisation normalisation,

        @RuleQuestion(
                key = "minimum_coverage",
                title = "Наименьшее покрытие показателей",
                effect = "Индекс не вычисляется, если данные есть меньше чем на такую долю весов.")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 2, fraction = 2)
        BigDecimal minimumCoverage) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public IndexRules {
        requireNonNull(normalisation);
        if (minimumCoverage.signum() < 0 || minimumCoverage.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Coverage out of 0..1: " + minimumCoverage);
        }
    }

    /** The default: from the worst school to the best, at least half of the weights. */
    public static IndexRules defaults() {
        return new IndexRules(Normalisation.MINMAX, HALF);
    }

    /** How an indicator is brought to the scale 0..1 before it is weighted (domain §1.5). */
    public enum Normalisation implements RuleOption {
        @OptionText(
                title = "от худшей школы до лучшей",
                effect =
                        "Худшая школа года получает 0, лучшая — 1; индекс школы меняется и тогда, когда меняются другие школы.")
        MINMAX,
        @OptionText(
                title = "по шкале показателя",
                effect =
                        "Баллы и доли делятся на 100, отметка — (отметка − 2) / 3; индекс не зависит от других школ и сравним по годам.")
        FIXED,
        @OptionText(
                title = "по месту среди школ",
                effect = "Учитывается только место школы; насколько одна школа лучше другой, не важно.")
        RANK
    }
}
