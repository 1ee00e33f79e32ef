package ru.mentorcentre.profile;

/** What the figures of ГИА and ВПР are: {@code gia_vpr} (domain §4.2, A6). */
public enum ExamMetric implements RuleOption {
    @OptionText(
            title = "индексы от 0 до 1",
            effect = "Индексы ГИА и ВПР приведены к одной шкале так же, как ИОР; больше — лучше.")
    INDEX,
    @OptionText(
            title = "доли «4» и «5»",
            effect = "В графах ГИА и ВПР стоят доли отметок «4» и «5» (0,45 — это 45 %); больше — лучше.")
    GOOD_MARKS_SHARE,
    @OptionText(
            title = "доли ниже порога",
            effect =
                    "В графах ГИА и ВПР стоят доли не преодолевших порог; больше — хуже, поэтому выше тот экзамен, где доля меньше.")
    FAIL_SHARE
}
