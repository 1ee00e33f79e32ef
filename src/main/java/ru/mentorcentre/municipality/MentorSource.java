package ru.mentorcentre.municipality;

/** Where mentors come from: {@code mentor_types} (domain §0 table, A16). */
public enum MentorSource implements RuleOption {
    EFFECTIVE("эффективные школы", "Наставниками могут быть работники эффективных школ."),
    RESILIENT("резильентные школы", "Наставниками могут быть работники резильентных школ."),
    STABLE_HIGH(
            "школы со стабильно высокими результатами",
            "Наставниками могут быть работники школ со стабильно высокими результатами."),
    METHOD_SERVICE(
            "специалисты управления образования и методической службы",
            "Наставниками могут быть специалисты управления образования и методической службы."),
    STRONG_TEACHERS(
            "учителя со стабильно высокими результатами ГИА и ВПР",
            "Наставником может быть учитель любой школы, если его ученики стабильно хорошо сдают ГИА и ВПР.");

    private final String title;
    private final String effect;

    MentorSource(String title, String effect) {
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
