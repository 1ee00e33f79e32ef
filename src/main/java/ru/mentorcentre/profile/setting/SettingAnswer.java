package ru.mentorcentre.profile.setting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.profile.RuleOption;
import ru.mentorcentre.profile.RuleQuestion;

/**
 * What may be answered to a question of the profile. An answer is stored as text: the name of an option, names joined by
 * commas, a plain decimal, or words; an empty text is «не задано».
 */
sealed interface SettingAnswer permits ChoiceAnswer, ChoicesAnswer, TextAnswer, NumberAnswer {

    /** Which input of the form asks for it. */
    String kind();

    /** What people read. */
    String shown(String value);

    /** One plain sentence: what the value does. */
    String effect(String value);

    /** What a form brought, in the way it is stored; stays as it is when it cannot be understood. */
    String stored(List<String> typed);

    /** Why the value cannot be taken, in Russian; empty when it can. */
    Optional<String> problem(String value);

    /** What a value without a problem means: an option, a set of them, a boolean, a number or words. */
    Object meaning(String value);

    /** The options of a choice, none for a number. */
    default List<Option> options() {
        return List.of();
    }

    /** What the type and the constraints of a rule allow as its answer. */
    static SettingAnswer of(RecordComponent rule, RuleQuestion question) {
        Class<?> type = rule.getType();
        if (type == boolean.class) {
            return ChoiceAnswer.yesNo(question.yes(), question.no());
        }
        if (type.isEnum()) {
            return new ChoiceAnswer(Option.of(type));
        }
        if (type == Set.class) {
            ParameterizedType set = (ParameterizedType) rule.getGenericType();
            return new ChoicesAnswer(Option.of((Class<?>) set.getActualTypeArguments()[0]), question.effect());
        }
        Method constraints = rule.getAccessor();
        if (type == String.class) {
            return new TextAnswer(constraints.getAnnotation(Size.class).max(), question.effect());
        }
        return type == int.class
                ? NumberAnswer.whole(
                        constraints.getAnnotation(Min.class), constraints.getAnnotation(Max.class), question.effect())
                : NumberAnswer.decimal(
                        constraints.getAnnotation(DecimalMin.class),
                        constraints.getAnnotation(DecimalMax.class),
                        constraints.getAnnotation(Digits.class),
                        constraints.isAnnotationPresent(NotNull.class),
                        question.effect());
    }

    /** The value of a rule as it is stored; several options in their order. */
    static String stored(Object meaning) {
        if (meaning instanceof Enum<?> option) {
            return option.name();
        }
        if (meaning instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (meaning instanceof Set<?> options) {
            return options.stream()
                    .map(option -> (Enum<?>) option)
                    .sorted(Comparator.comparing(Enum::ordinal))
                    .map(Enum::name)
                    .collect(Collectors.joining(","));
        }
        return meaning == null ? "" : meaning.toString();
    }

    /** One option. */
    record Option(String value, Object meaning, String title, String effect) {

        static List<Option> of(Class<?> options) {
            return Arrays.stream((RuleOption[]) options.getEnumConstants())
                    .map(option -> new Option(stored(option), option, option.title(), option.effect()))
                    .toList();
        }
    }
}
