package ru.mentorcentre.profile.setting;

import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.profile.SettingGroup;

/**
 * A setting with its value, for the page and the form.
 *
 * @param value as it is stored or typed
 */
record SettingView(Setting setting, String value) {

    /** A group with its settings. */
    record Group(SettingGroup group, List<SettingView> settings) {}

    static List<Group> groups(ProfileValues values) {
        return Arrays.stream(SettingGroup.values())
                .map(group -> new Group(
                        group,
                        Settings.of(group).stream()
                                .map(setting -> new SettingView(setting, values.get(setting.key())))
                                .toList()))
                .toList();
    }

    public String shown() {
        return setting.answer().shown(value);
    }

    public String effect() {
        return setting.answer().effect(value);
    }

    public boolean isDefault() {
        return setting.isDefault(value);
    }

    /** Whether the option is chosen, for radios and checkboxes. */
    public boolean chosen(String option) {
        return List.of(value.split(",")).contains(option);
    }

    /** The name as an id of the page may have it. */
    public String id() {
        return setting.key().replace('.', '-');
    }

    /** The number as people type it. */
    public String typed() {
        return value.replace('.', ',');
    }
}
