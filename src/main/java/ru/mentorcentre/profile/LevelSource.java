package ru.mentorcentre.profile;

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
