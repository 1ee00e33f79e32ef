package ru.mentorcentre.profile;

/** What shows that a participant is satisfied: {@code sat_source} (domain §17, A11). */
public enum SatisfactionSource implements RuleOption {
    @OptionText(
            title = "ответ «да» на вопрос «Понравилось участвовать?»",
            effect = "Доволен тот, кто ответил «да»: вопрос 18 анкеты наставляемого, 17 анкеты наставника.")
    LIKED,
    @OptionText(
            title = "оценка результата",
            effect =
                    "Доволен тот, кто оценил результат не ниже порога: вопрос 14 анкеты наставляемого, 13 анкеты наставника.")
    RESULT,
    @OptionText(
            title = "оценка совместной работы",
            effect =
                    "Доволен тот, кто оценил совместную работу не ниже порога: вопрос 12 анкеты наставляемого, 11 анкеты наставника.")
    JOINT_WORK
}
