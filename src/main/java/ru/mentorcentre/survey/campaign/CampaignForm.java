package ru.mentorcentre.survey.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.ReminderSettings;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.invitation.Campaign;

/** A survey as it is typed. */
class CampaignForm {

    /** Both questionnaires of a phase. */
    static final List<String> BEFORE = List.of("MEB", "MRB");

    static final List<String> AFTER = List.of("MEA", "MRA");

    private static final int LONGEST_NAME = 200;

    public int version;

    @NotBlank(message = "Назовите опрос")
    @Size(max = LONGEST_NAME)
    public String name;

    @NotBlank(message = "Выберите, что спрашиваем")
    public String asks;

    @NotNull(message = "Выберите, кого спрашиваем")
    public Audience audience;

    public Long beforeId;

    @NotNull(message = "Выберите, именной опрос или конфиденциальный")
    public Privacy privacy;

    @NotNull(message = "Нужен первый день")
    @SensibleDay
    public LocalDate startsOn;

    @NotNull(message = "Нужен последний день")
    @SensibleDay
    public LocalDate endsOn;

    public Set<ReminderDay> reminders = EnumSet.noneOf(ReminderDay.class);

    static CampaignForm of(Campaign campaign) {
        CampaignForm form = new CampaignForm();
        form.version = campaign.getVersion();
        form.name = campaign.name();
        form.startsOn = campaign.startsOn();
        form.endsOn = campaign.endsOn();
        form.reminders.addAll(campaign.reminders());
        return form;
    }

    /** Of a survey that is there already, only name and days are typed. */
    void checkDays(Errors errors) {
        if (name == null || name.isBlank()) {
            errors.rejectValue("name", "blank", "Назовите опрос");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "long", "До " + LONGEST_NAME + " знаков");
        }
        checkDay(errors, "startsOn", startsOn, "Нужен первый день");
        checkDay(errors, "endsOn", endsOn, "Нужен последний день");
        checkPeriod(errors);
    }

    void checkEnd(Errors errors) {
        checkDay(errors, "endsOn", endsOn, "Нужен последний день");
    }

    private static void checkDay(Errors errors, String field, LocalDate day, String missing) {
        if (errors.hasFieldErrors(field)) {
            return;
        }
        if (day == null) {
            errors.rejectValue(field, "missing", missing);
        } else if (!Day.isSensible(day)) {
            errors.rejectValue(field, "year", "Проверьте год: " + day.getYear());
        }
    }

    private void checkPeriod(Errors errors) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            errors.rejectValue("endsOn", "period", "Последний день раньше первого");
        }
    }

    /** What one field alone cannot tell. */
    void check(Errors errors) {
        checkPeriod(errors);
        if (audience == Audience.LIST && phase() != null && questionnaires().size() > 1) {
            errors.rejectValue(
                    "audience", "list", "Для списка выберите одну анкету: программа не знает, кто в нём наставник");
        }
        if (audience == Audience.SCHOOL_TEAMS && phase() != null) {
            errors.rejectValue("audience", "teams", "Эти анкеты — для наставников и наставляемых");
        }
    }

    NewCampaign wanted() {
        return new NewCampaign(
                TypedText.line(name),
                questionnaires(),
                audience,
                phase(),
                privacy == Privacy.CONFIDENTIAL,
                startsOn,
                endsOn,
                phase() == SurveyPhase.AFTER ? beforeId : null,
                List.of(),
                new ReminderSettings(reminders));
    }

    List<String> questionnaires() {
        return "BEFORE".equals(asks) ? BEFORE : "AFTER".equals(asks) ? AFTER : List.of(asks);
    }

    private SurveyPhase phase() {
        return "BEFORE".equals(asks) || BEFORE.contains(asks)
                ? SurveyPhase.BEFORE
                : "AFTER".equals(asks) || AFTER.contains(asks) ? SurveyPhase.AFTER : null;
    }

    /** Who may know whose answers they are. */
    enum Privacy {
        NAMED("Именной", "Центр видит, кто как ответил"),
        CONFIDENTIAL(
                "Конфиденциальный",
                "Никто не видит, кто как ответил; «до» и «после» одного человека всё же сопоставляются");

        private final String title;
        private final String hint;

        Privacy(String title, String hint) {
            this.title = title;
            this.hint = hint;
        }

        public String title() {
            return title;
        }

        public String hint() {
            return hint;
        }
    }
}
