package ru.mentorcentre.profile.setting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.RuleQuestion;
import ru.mentorcentre.profile.SettingGroup;

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
        return rules(CentreProfile.class, values);
    }

    /** @param rules how a profile is asked for the record */
    private static Stream<Setting> questions(Class<?> type, Function<CentreProfile, Object> rules) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Function<CentreProfile, Object> value =
                    profile -> ReflectionUtils.invokeMethod(component.getAccessor(), rules.apply(profile));
            return component.isAnnotationPresent(RuleQuestion.class)
                    ? Stream.of(Setting.of(component, profile -> SettingAnswer.stored(value.apply(profile))))
                    : questions(component.getType(), value);
        });
    }

    private static <R> R rules(Class<R> type, Map<String, String> values) {
        Object[] parts = Arrays.stream(type.getRecordComponents())
                .map(component -> part(component, values))
                .toArray();
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), parts);
    }

    private static Object part(RecordComponent component, Map<String, String> values) {
        RuleQuestion question = component.getAnnotation(RuleQuestion.class);
        return question == null
                ? rules(component.getType(), values)
                : SettingAnswer.of(component, question).meaning(values.get(question.key()));
    }
}
