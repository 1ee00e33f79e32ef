package ru.mentorcentre.survey.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.ReminderSettings;
import ru.mentorcentre.survey.SurveyPhase;

/** A survey that is carried out (кампания): whom it asks, from when to when, named or confidential. */
@Entity
@Audited
public class Campaign extends TenantEntity implements Describable {

    private String name;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private SurveyPhase phase;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private Long beforeId;
    private Long madeById;

    @NotAudited
    @Formula("coalesce(account_name(made_by_id), 'программа')")
    private String madeBy;

    private LocalDate keysEndedOn;
    private Long keysEndedById;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<ReminderDay> remindBefore = EnumSet.noneOf(ReminderDay.class);

    @NotAudited
    private Long surveyKeyId;

    /** By how much the keys of rows have grown since links and pseudonyms were first made of them. */
    @NotAudited
    private long movedBy;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected Campaign() {}

    /** @param surveyKeyId what its links and pseudonyms are made with */
    public Campaign(NewCampaign wanted, long surveyKeyId, Long madeBy) {
        this.surveyKeyId = surveyKeyId;
        audience = wanted.audience();
        phase = wanted.phase();
        confidential = wanted.confidential();
        beforeId = wanted.beforeId();
        state = CampaignState.DRAFT;
        this.madeById = madeBy;
        change(wanted.name(), wanted.startsOn(), wanted.endsOn(), wanted.reminding());
    }

    /** Its answers are to meet those of a former one. */
    public void followKeysOf(Campaign before) {
        movedBy = before.movedBy;
    }

    /** Name, days and reminders; whom it asks and what stays. */
    public final void change(String wantedName, LocalDate from, LocalDate to, ReminderSettings reminding) {
        name = wantedName;
        startsOn = from;
        endsOn = to;
        // an equal set is kept, or each saving would count as a change
        if (!remindBefore.equals(reminding.days())) {
            remindBefore = EnumSet.noneOf(ReminderDay.class);
            remindBefore.addAll(reminding.days());
        }
    }

    public void open() {
        checkKeys();
        state = CampaignState.OPEN;
    }

    /** Opens it again until another day. */
    public void reopen(LocalDate until) {
        if (state != CampaignState.CLOSED && state != CampaignState.OPEN) {
            throw new BusinessRuleViolation(null, "Опрос ещё не открывали");
        }
        checkKeys();
        state = CampaignState.OPEN;
        endsOn = until;
    }

    /** Nothing leads from its answers to a person any more; nobody can answer either. */
    public void endKeys(LocalDate today, Long by) {
        state = CampaignState.CLOSED;
        keysEndedOn = today;
        keysEndedById = by;
    }

    private void checkKeys() {
        if (keysEndedOn != null) {
            throw new BusinessRuleViolation(null, "Ключ этого опроса удалён: принять новые ответы он уже не может");
        }
    }

    public void close() {
        state = CampaignState.CLOSED;
    }

    /** Whether answers are taken on this day. */
    public boolean takesAnswers(LocalDate today) {
        return state == CampaignState.OPEN && !today.isBefore(startsOn) && !today.isAfter(endsOn);
    }

    /** Whether those who have not answered are written to on this day. */
    public boolean remindsOn(LocalDate today) {
        return takesAnswers(today)
                && remindBefore.stream().anyMatch(day -> day.of(endsOn).equals(today));
    }

    /** What pseudonyms are made for: the campaign itself, or the one it is compared with. */
    public long cycle() {
        return beforeId == null ? getId() : beforeId;
    }

    public long surveyKeyId() {
        return surveyKeyId;
    }

    long movedBy() {
        return movedBy;
    }

    public String name() {
        return name;
    }

    public Audience audience() {
        return audience;
    }

    public SurveyPhase phase() {
        return phase;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public CampaignState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Long beforeId() {
        return beforeId;
    }

    String madeBy() {
        return madeBy;
    }

    /** {@code null} as long as before and after of one person can be joined. */
    public LocalDate keysEndedOn() {
        return keysEndedOn;
    }

    public Set<ReminderDay> reminders() {
        return remindBefore;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Название", name);
        facts.put("Состояние", state.title());
        facts.put("Первый день", Day.of(startsOn));
        facts.put("Последний день", Day.of(endsOn));
        facts.put(
                "Напоминания сами",
                remindBefore == null || remindBefore.isEmpty()
                        ? "нет"
                        : remindBefore.stream().sorted().map(ReminderDay::title).collect(Collectors.joining(", ")));
        if (keysEndedOn != null) {
            facts.put("Ключ к ответам", "удалён " + Day.of(keysEndedOn));
        }
        return facts;
    }
}
