package ru.mentorcentre.municipality;

/** What shows that a participant is satisfied: {@code sat_source} (domain §17, A11). */
public enum SatisfactionSource implements RuleOption {
    LIKED(
            "ответ «да» на вопрос «Понравилось участвовать?»",
            "Доволен тот, кто ответил «да»: вопрос 18 анкеты наставляемого, 17 анкеты наставника."),
    RESULT(
            "оценка результата",
            "Доволен тот, кто оценил результат не ниже порога: вопрос 14 анкеты наставляемого, 13 анкеты наставника."),
    JOINT_WORK(
            "оценка совместной работы",
            "Доволен тот, кто оценил совместную работу не ниже порога: вопрос 12 анкеты наставляемого, 11 анкеты наставника.");

    private final String title;
    private final String effect;

    SatisfactionSource(String title, String effect) {
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
