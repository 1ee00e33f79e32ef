package ru.mentorcentre.municipality;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the type of a rule makes of its question: which answers it takes, and how they stand as text. */
enum AnswerType {
    YES_NO {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            return ChoiceAnswer.yesNo(question.yes(), question.no());
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return Boolean.parseBoolean(text);
        }
    },
    ONE {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            return ChoiceAnswer.of(options(rule.getType()));
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return option(rule.getType(), text);
        }
    },
    MANY {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            return ChoicesAnswer.of(options(element(rule)), question.effect());
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return Arrays.stream(text.split(","))
                    .map(name -> option(element(rule), name))
                    .collect(Collectors.toSet());
        }
    },
    WHOLE {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            int least = (int) constraint(rule, Min.class).value();
            return NumberAnswer.whole(least, (int) constraint(rule, Max.class).value(), question.effect());
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return Integer.parseInt(text);
        }
    },
    DECIMAL {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            DecimalMin least = constraint(rule, DecimalMin.class);
            return new NumberAnswer(
                    new BigDecimal(least.value()),
                    !least.inclusive(),
                    new BigDecimal(constraint(rule, DecimalMax.class).value()),
                    constraint(rule, Digits.class).fraction(),
                    constraint(rule, NotNull.class) != null,
                    question.effect());
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
    },
    WORDS {
        @Override
        Answer answer(RecordComponent rule, RuleQuestion question) {
            return new TextAnswer(constraint(rule, Size.class).max(), question.effect());
        }

        @Override
        Object value(RecordComponent rule, String text) {
            return text;
        }
    };

    abstract Answer answer(RecordComponent rule, RuleQuestion question);

    /** What the text says, which is an answer without a problem. */
    abstract Object value(RecordComponent rule, String text);

    static AnswerType of(RecordComponent rule) {
        Class<?> type = rule.getType();
        if (type.isEnum()) {
            return ONE;
        }
        if (type == boolean.class) {
            return YES_NO;
        }
        if (type == int.class) {
            return WHOLE;
        }
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        return type == String.class ? WORDS : MANY;
    }

    /** The value of a rule as it is stored; several options in their order. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> option) {
            return option.name();
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> options) {
            return options.stream()
                    .map(option -> (Enum<?>) option)
                    .sorted((a, b) -> a.ordinal() - b.ordinal())
                    .map(Enum::name)
                    .collect(Collectors.joining(","));
        }
        return value.toString();
    }

    private static <A extends Annotation> A constraint(RecordComponent rule, Class<A> type) {
        return rule.getAccessor().getAnnotation(type);
    }

    private static Class<?> element(RecordComponent rule) {
        return (Class<?>) ((ParameterizedType) rule.getGenericType()).getActualTypeArguments()[0];
    }

    private static RuleOption[] options(Class<?> type) {
        return (RuleOption[]) type.getEnumConstants();
    }

    private static Object option(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(option -> ((Enum<?>) option).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
