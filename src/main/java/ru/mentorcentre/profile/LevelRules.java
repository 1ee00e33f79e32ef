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

    /** Where the level of ИОР comes from: {@code level_source} (domain §1.1, A1). */
    public enum LevelSource implements RuleOption {
        @OptionText(
                title = "импортированный, а если его нет — вычисленный",
                effect =
                        "Уровень из импортированных данных региона главнее; остальным школам уровень вычисляется по всем школам года.")
        IMPORTED_FIRST,
        @OptionText(
                title = "всегда вычисленный",
                effect =
                        "Импортированные уровни не учитываются: уровень каждой школы вычисляется по всем школам года, у которых есть ИОР.")
        COMPUTED,
        @OptionText(
                title = "только импортированный",
                effect =
                        "Уровень есть только у школ, которым его дал регион; ничего не вычисляется, поэтому смысл уровня не меняется.")
        IMPORTED_ONLY
    }

    /** How quartiles are cut: {@code quartile_method} (domain §1.2, A2). */
    public enum QuartileMethod implements RuleOption {
        @OptionText(
                title = "КВАРТИЛЬ.ВКЛ (тип 7)",
                effect = "Обычная формула Excel и PostgreSQL: крайние школы входят в расчёт, границы ближе к середине.")
        TYPE_7,
        @OptionText(
                title = "КВАРТИЛЬ.ИСКЛ (тип 6)",
                effect = "Границы дальше от середины: в крайние группы попадает меньше школ, особенно когда школ мало.")
        TYPE_6
    }
}
