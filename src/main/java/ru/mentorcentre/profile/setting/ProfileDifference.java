package ru.mentorcentre.profile.setting;

import java.util.List;

/** One setting that two profiles answer differently. */
record ProfileDifference(Setting setting, String from, String to) {

    static List<ProfileDifference> between(ProfileValues before, ProfileValues after) {
        return Settings.ALL.stream()
                .map(setting -> new ProfileDifference(setting, before.get(setting.key()), after.get(setting.key())))
                .filter(difference -> !difference.from().equals(difference.to()))
                .toList();
    }

    public String before() {
        return setting.answer().shown(from);
    }

    public String after() {
        return setting.answer().shown(to);
    }

    /** What the new answer does. */
    public String effect() {
        return setting.answer().effect(to);
    }
}
