package ru.mentorcentre.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** When a pair is said to go well and when somebody should ask how it is doing. */
@RuleQuestion.Group(SettingGroup.MENTORING)
public record PairHealthRules(
        @RuleQuestion(
                key = "health.early_days",
                title = "Рано судить о паре: дней с начала",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                effect = "Пока пара моложе и встреч не было, она в состоянии «рано судить».")
        @Min(1)
        @Max(90)
        int earlyDays,

        @RuleQuestion(
                key = "health.contact_days",
                title = "Без встречи: дней",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                effect = "Если последняя встреча была раньше и новая не назначена, паре «нужен контакт».")
        @Min(7)
        @Max(180)
        int contactDays,

        @RuleQuestion(
                key = "health.grace_days",
                title = "Назначенная встреча не записана: дней",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                effect = "Столько ждём записи о встрече, на которую договорились; потом паре «нужен контакт».")
        @Min(0)
        @Max(60)
        int graceDays,

        @RuleQuestion(
                key = "health.plan_days",
                title = "Просрочен пункт плана: дней",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                effect = "Столько терпит невыполненный пункт плана пары; потом паре «нужен контакт».")
        @Min(0)
        @Max(180)
        int planDays) {

    public PairHealthRules {
        within(earlyDays, 1, 90);
        within(contactDays, 7, 180);
        within(graceDays, 0, 60);
        within(planDays, 0, 180);
    }

    /** The default: three weeks to begin, a meeting a month, a week to note it, two weeks for the plan. */
    public static PairHealthRules defaults() {
        return new PairHealthRules(21, 30, 7, 14);
    }

    private static void within(int days, int least, int most) {
        if (days < least || days > most) {
            throw new IllegalArgumentException(days + " days out of " + least + ".." + most);
        }
    }
}
