package ru.mentorcentre.municipality;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every question of the profile, in the order it is shown: the components of {@link CentreProfile} and of the records in it
 * that carry a {@link RuleQuestion}.
 */
final class Settings {

    static final List<Setting> ALL = questions(CentreProfile.class, profile -> profile)
            .sorted(Comparator.comparing(Setting::group))
            .toList();

    private Settings() {}

    static List<Setting> of(SettingGroup group) {
        return ALL.stream().filter(setting -> setting.group() == group).toList();
    }

    /** The profile of these answers, by key; each has to be one that its question takes. */
    static CentreProfile profile(Map<String, String> values) {
        return (CentreProfile) rules(CentreProfile.class, values);
    }

    /** @param rules the record as it is found in a profile */
    private static Stream<Setting> questions(Class<?> type, Function<CentreProfile, Object> rules) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Function<CentreProfile, Object> value = profile -> value(component, rules.apply(profile));
            RuleQuestion question = component.getAnnotation(RuleQuestion.class);
            return question == null
                    ? questions(component.getType(), value)
                    : Stream.of(Setting.of(question, component, value));
        });
    }

    private static Object rules(Class<?> type, Map<String, String> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RuleQuestion question = components[i].getAnnotation(RuleQuestion.class);
            parts[i] = question == null
                    ? rules(components[i].getType(), values)
                    : AnswerType.of(components[i]).value(components[i], values.get(question.key()));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("These are no rules: " + type.getSimpleName(), wrong);
        }
    }

    private static Object value(RecordComponent component, Object rules) {
        try {
            return component.getAccessor().invoke(rules);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Not to be read: " + component, hidden);
        }
    }
}
