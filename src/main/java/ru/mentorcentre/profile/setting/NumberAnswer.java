package ru.mentorcentre.profile.setting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number.
 *
 * @param digits allowed after the comma
 * @param above whether the least value itself is too small
 * @param required whether there has to be one
 */
record NumberAnswer(BigDecimal least, boolean above, BigDecimal most, int digits, boolean required, String effect)
        implements SettingAnswer {

    static NumberAnswer whole(Min least, Max most, String effect) {
        return new NumberAnswer(
                BigDecimal.valueOf(least.value()), false, BigDecimal.valueOf(most.value()), 0, true, effect);
    }

    static NumberAnswer decimal(DecimalMin least, DecimalMax most, Digits digits, boolean required, String effect) {
        return new NumberAnswer(
                new BigDecimal(least.value()),
                !least.inclusive(),
                new BigDecimal(most.value()),
                digits.fraction(),
                required,
                effect);
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String shown(String value) {
        return value.isEmpty() ? "не задано" : value.replace('.', ',').replace('-', '−');
    }

    @Override
    public String effect(String value) {
        return effect;
    }

    @Override
    public String stored(List<String> typed) {
        String text = typed.isEmpty() ? "" : typed.get(0).replaceAll("[\\s\\u00a0]", "");
        return number(text.replace(',', '.').replace('−', '-'))
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse(text);
    }

    @Override
    public Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return required ? Optional.of("Заполните это поле") : Optional.empty();
        }
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            return Optional.of(digits == 0 ? "Нужно целое число" : "Нужно число, например 0,45");
        }
        boolean tooSmall =
                above ? number.get().compareTo(least) <= 0 : number.get().compareTo(least) < 0;
        if (tooSmall || number.get().compareTo(most) > 0) {
            return Optional.of((above ? "Нужно больше " : "Нужно от ")
                    + shown(least.toPlainString())
                    + (above ? " и не больше " : " до ")
                    + shown(most.toPlainString()));
        }
        return number.get().stripTrailingZeros().scale() > digits
                ? Optional.of(digits == 0 ? "Нужно целое число" : "Не больше " + digits + " знаков после запятой")
                : Optional.empty();
    }

    @Override
    public Object meaning(String value) {
        if (value.isEmpty()) {
            return null;
        }
        return digits == 0 ? (Object) Integer.valueOf(value) : new BigDecimal(value);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,6}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
