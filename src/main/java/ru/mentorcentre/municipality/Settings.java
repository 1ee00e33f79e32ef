package ru.mentorcentre.municipality;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every question of the profile, in the order it is shown. */
final class Settings {

    static final List<Setting> ALL = Stream.concat(AssessmentSettings.all().stream(), PracticeSettings.all().stream())
            .toList();

    private static final Map<String, Setting> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Setting::key, Function.identity()));

    private Settings() {}

    static Setting get(String key) {
        return BY_KEY.get(key);
    }

    static List<Setting> of(SettingGroup group) {
        return ALL.stream().filter(setting -> setting.group() == group).toList();
    }
}
