package ru.mentorcentre.municipality;

/** Where the level of ИОР comes from: {@code level_source} (domain §1.1, A1). */
public enum LevelSource implements RuleOption {
    IMPORTED_FIRST(
            "импортированный, а если его нет — вычисленный",
            "Уровень из импортированных данных региона главнее; остальным школам уровень вычисляется по всем школам года."),
    COMPUTED(
            "всегда вычисленный",
            "Импортированные уровни не учитываются: уровень каждой школы вычисляется по всем школам года, у которых есть ИОР."),
    IMPORTED_ONLY(
            "только импортированный",
            "Уровень есть только у школ, которым его дал регион; ничего не вычисляется, поэтому смысл уровня не меняется.");

    private final String title;
    private final String effect;

    LevelSource(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String effect() {
        return effect;
    }
}
