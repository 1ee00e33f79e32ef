package ru.mentorcentre.profile.setting;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.RuleQuestion;
import ru.mentorcentre.profile.SettingGroup;

/**
 * One question that the sources leave open, and how a centre answers it.
 *
 * @param key its name in the register of decisions (domain §17) and in the database; never changes
 * @param title the question in plain words
 * @param clause where it comes from
 * @param answer what may be answered
 * @param read the answer of a profile, as it is stored
 */
record Setting(
        SettingGroup group,
        String key,
        String title,
        String clause,
        SettingAnswer answer,
        Function<CentreProfile, String> read) {

    static Setting of(RecordComponent rule, Function<CentreProfile, String> read) {
        RuleQuestion question = rule.getAnnotation(RuleQuestion.class);
        SettingGroup group = rule.getDeclaringRecord()
                .getAnnotation(RuleQuestion.Group.class)
                .value();
        return new Setting(
                group, question.key(), question.title(), question.clause(), SettingAnswer.of(rule, question), read);
    }

    String value(CentreProfile profile) {
        return read.apply(profile);
    }

    public boolean isDefault(String value) {
        return value.equals(value(CentreProfile.defaults()));
    }

    /** Whether the option is what a new centre starts with. */
    public boolean byDefault(String option) {
        return List.of(value(CentreProfile.defaults()).split(",")).contains(option);
    }

    /** What people read as its value by default. */
    public String shownDefault() {
        return answer.shown(value(CentreProfile.defaults()));
    }
}
