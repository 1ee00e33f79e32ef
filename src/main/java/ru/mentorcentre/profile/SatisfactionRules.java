package ru.mentorcentre.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How satisfaction of participants is measured (domain §9.3, A11, A12). */
@RuleQuestion.Group(SettingGroup.SATISFACTION)
public record SatisfactionRules(
        @RuleQuestion(
                key = "sat_source",
                title = "Что показывает удовлетворённость",
                clause = "наше решение; в программе Миллеровского района — не менее 85 %")
        SatisfactionSource source,

        @RuleQuestion(key = "sat_base", title = "От кого берётся доля")
        SatisfactionBase base,

        @RuleQuestion(
                key = "satisfied_min",
                title = "С какой оценки участник доволен",
                effect = "По шкале от 1 до 10; для строк «Довольны…» сводной формы.")
        @Min(1)
        @Max(10)
        int satisfiedMin) {

    public SatisfactionRules {
        requireNonNull(source);
        requireNonNull(base);
        if (satisfiedMin < 1 || satisfiedMin > 10) {
            throw new IllegalArgumentException("Mark out of 1..10: " + satisfiedMin);
        }
    }

    /** The default: «да» over all participants, satisfied from 7 of 10. */
    public static SatisfactionRules defaults() {
        return new SatisfactionRules(SatisfactionSource.LIKED, SatisfactionBase.PARTICIPANTS, 7);
    }

    /** Of whom the share of the satisfied is taken: {@code sat_base} (domain §17, A11). */
    public enum SatisfactionBase implements RuleOption {
        @OptionText(
                title = "от всех участников",
                effect = "Не ответившие на анкету считаются недовольными, поэтому доля строже.")
        PARTICIPANTS,
        @OptionText(
                title = "от ответивших",
                effect = "Доля считается только по ответам; чем меньше ответивших, тем она случайнее.")
        RESPONDENTS
    }

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
}
