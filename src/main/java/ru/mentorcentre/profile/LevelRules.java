package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

/** Settings of the level of ИОР and of every quartile (domain §1, A1, A2). */
@RuleQuestion.Group(SettingGroup.LEVELS)
public record LevelRules(
        @RuleQuestion(key = "level_source", title = "Откуда уровень ИОР")
        LevelSource levelSource,

        @RuleQuestion(key = "quartile_method", title = "Как считаются квартили")
        QuartileMethod quartileMethod) {

    public LevelRules {
        requireNonNull(levelSource);
        requireNonNull(quartileMethod);
    }

    /** The default: imported levels win, quartiles of type 7. */
    public static LevelRules defaults() {
        return new LevelRules(LevelSource.IMPORTED_FIRST, QuartileMethod.TYPE_7);
    }
}
