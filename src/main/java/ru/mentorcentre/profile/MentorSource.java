package ru.mentorcentre.profile;

/** Where mentors come from: {@code mentor_types} (domain §0 table, A16). */
public enum MentorSource implements RuleOption {
    @OptionText(title = "эффективные школы", effect = "Наставниками могут быть работники эффективных школ.")
    EFFECTIVE,
    @OptionText(title = "резильентные школы", effect = "Наставниками могут быть работники резильентных школ.")
    RESILIENT,
    @OptionText(
            title = "школы со стабильно высокими результатами",
            effect = "Наставниками могут быть работники школ со стабильно высокими результатами.")
    STABLE_HIGH,
    @OptionText(
            title = "специалисты управления образования и методической службы",
            effect = "Наставниками могут быть специалисты управления образования и методической службы.")
    METHOD_SERVICE,
    @OptionText(
            title = "учителя со стабильно высокими результатами ГИА и ВПР",
            effect = "Наставником может быть учитель любой школы, если его ученики стабильно хорошо сдают ГИА и ВПР.")
    STRONG_TEACHERS
}
