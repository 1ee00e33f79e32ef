package ru.mentorcentre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A pair or a group (пара, наставническая группа): what it is for and how far it has come. Changes stay in the history. */
@Entity
@Audited
public class Mentorship extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind;

    @Enumerated(EnumType.STRING)
    private MentoringModel model;

    @Enumerated(EnumType.STRING)
    private MentoringElement element;

    @Enumerated(EnumType.STRING)
    private NeedReason reason;

    private String goals;
    private Long orderId;
    private String ground;
    private LocalDate startsOn;
    private LocalDate plannedUntil;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private MentorshipState state;

    private LocalDate stateOn;
    private String stateReason;

    @Enumerated(EnumType.STRING)
    private EndCause endCause;

    private LocalDate noticeOn;
    private Long proposedById;

    @NotAudited
    @Formula("coalesce(account_name(proposed_by_id), 'программа')")
    private String proposedBy;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    /** What meetings and plan say of the pair: the database keeps the three days. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private LocalDate lastMetOn;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private LocalDate nextMeetingOn;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private LocalDate planDueOn;

    /** The lowest mark of its members since the last meeting; the database keeps both. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    private Integer pulse;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private LocalDate pulseOn;

    protected Mentorship() {}

    public Mentorship(MentorshipTerms terms, MentorshipState state, LocalDate today, Long proposedBy) {
        startsOn = today;
        this.state = state;
        stateOn = today;
        this.proposedById = proposedBy;
        change(terms);
    }

    /** @param why {@code null} where the state explains itself */
    public void become(MentorshipState wanted, LocalDate day, String why) {
        state = wanted;
        stateOn = day;
        stateReason = why;
    }

    /** It comes to its end. */
    public void end(MentorshipState how, LocalDate lastDay, String why) {
        become(how, lastDay, why);
        endedOn = lastDay;
    }

    /** As {@link #end}, before its time. */
    public void breakOff(LocalDate lastDay, EndCause cause, String why, LocalDate noticedOn) {
        end(MentorshipState.BROKEN_OFF, lastDay, why);
        endCause = cause;
        noticeOn = noticedOn;
    }

    public void begin(LocalDate day) {
        startsOn = day;
        become(MentorshipState.ACTIVE, day, null);
    }

    /** Takes over what it is for; the first day only while it has not begun. */
    public final void change(MentorshipTerms terms) {
        form = terms.form();
        kind = terms.kind();
        model = terms.model();
        element = terms.element();
        reason = terms.reason();
        goals = terms.goals();
        orderId = terms.orderId();
        ground = terms.ground();
        plannedUntil = terms.plannedUntil();
        if (!state.isAtWork() && terms.startsOn() != null) {
            startsOn = terms.startsOn();
        }
    }

    public void aim(String wanted) {
        goals = wanted;
    }

    public MentorshipTerms terms() {
        return new MentorshipTerms(form, kind, model, element, reason, goals, startsOn, plannedUntil, orderId, ground);
    }

    public MentorshipInfo info(List<MentorshipMemberInfo> members) {
        return new MentorshipInfo(
                getId(),
                getMunicipalityId(),
                form,
                kind,
                model,
                element,
                reason,
                goals,
                startsOn,
                plannedUntil,
                endedOn,
                state,
                stateOn,
                members,
                getVersion());
    }

    public MentorshipState state() {
        return state;
    }

    public MentoringForm form() {
        return form;
    }

    public LocalDate stateOn() {
        return stateOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Map<String, String> facts(Map<Long, String> orders) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Форма", form.title());
        facts.put("Вид", kind == null ? null : kind.title());
        facts.put("Модель", model == null ? null : model.title());
        facts.put("Элемент", element == null ? null : element.title());
        facts.put("Почему нужен наставник", reason == null ? null : reason.title());
        facts.put("Цели", goals);
        facts.put("Приказ", orderId == null ? null : orders.getOrDefault(orderId, "удалён"));
        facts.put("Основание", ground);
        facts.put("Начало", Day.of(startsOn));
        facts.put("Срок", Day.of(plannedUntil));
        facts.put("Окончание", Day.of(endedOn));
        facts.put("Состояние", state.title() + " с " + Day.of(stateOn));
        facts.put("Причина", stateReason);
        facts.put("Почему прекращена", endCause == null ? null : endCause.title());
        facts.put("Предупреждение", Day.of(noticeOn));
        return facts;
    }
}
