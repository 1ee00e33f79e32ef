package ru.mentorcentre.profile.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.TypeRules.TypeRule;

/**
 * The answers of a profile as they are stored and typed: key and text. What is missing or no longer understood counts as
 * the default, so that a profile outlives new and dropped settings.
 */
record ProfileValues(Map<String, String> values) {

    static ProfileValues of(CentreProfile profile) {
        return read(setting -> setting.value(profile));
    }

    /** Of what a form brought, right or wrong; a field it did not bring is empty. */
    static ProfileValues typed(Map<String, List<String>> parameters) {
        return read(setting -> setting.answer().stored(parameters.getOrDefault(setting.key(), List.of())));
    }

    /** Of what the database holds, mended with defaults. */
    static ProfileValues stored(Map<String, String> stored) {
        return read(setting -> {
            String value = stored.get(setting.key());
            return value == null || setting.answer().problem(value).isPresent()
                    ? setting.value(CentreProfile.defaults())
                    : value;
        });
    }

    private static ProfileValues read(java.util.function.Function<Setting, String> answer) {
        Map<String, String> values = new LinkedHashMap<>();
        Settings.ALL.forEach(setting -> values.put(setting.key(), answer.apply(setting)));
        return new ProfileValues(values);
    }

    String get(String key) {
        return values.get(key);
    }

    /** What is wrong, by key, in Russian; empty when the values make a profile. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Setting setting : Settings.ALL) {
            setting.answer().problem(get(setting.key())).ifPresent(problem -> problems.put(setting.key(), problem));
        }
        if (TypeRule.FIXED.name().equals(get("type_rule"))) {
            for (String threshold : List.of("type_fixed.results", "type_fixed.welfare")) {
                if (get(threshold).isEmpty()) {
                    problems.put(threshold, "Задайте порог: граница выбрана «заданные пороги»");
                }
            }
        }
        return problems;
    }

    /** The profile; the values must have no {@link #problems()}. */
    CentreProfile profile() {
        return Settings.profile(values);
    }
}
