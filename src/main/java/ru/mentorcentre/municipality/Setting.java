package ru.mentorcentre.municipality;

import java.util.function.Function;

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
        Answer answer,
        Function<CentreProfile, String> read) {

    String value(CentreProfile profile) {
        return read.apply(profile);
    }

    boolean isDefault(String value) {
        return value.equals(value(CentreProfile.defaults()));
    }

    /** What people read as its value by default. */
    String shownDefault() {
        return answer.shown(value(CentreProfile.defaults()));
    }
}
