package ru.mentorcentre.municipality;

/** What the figures of ГИА and ВПР are: {@code gia_vpr} (domain §4.2, A6). */
public enum ExamMetric implements RuleOption {
    INDEX("индексы от 0 до 1", "Индексы ГИА и ВПР приведены к одной шкале так же, как ИОР; больше — лучше."),
    GOOD_MARKS_SHARE(
            "доли «4» и «5»", "В графах ГИА и ВПР стоят доли отметок «4» и «5» (0,45 — это 45 %); больше — лучше."),
    FAIL_SHARE(
            "доли ниже порога",
            "В графах ГИА и ВПР стоят доли не преодолевших порог; больше — хуже, поэтому выше тот экзамен, где доля меньше.");

    private final String title;
    private final String effect;

    ExamMetric(String title, String effect) {
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
