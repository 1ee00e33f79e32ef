package ru.mentorcentre.workplan.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.EventOutcome;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.Term;
import ru.mentorcentre.workplan.term.TermReader;

/** An event of a plan (мероприятие): what is planned, by when and by whom, and what became of it. */
@Entity
@Audited
public class PlannedEvent extends TenantEntity implements Describable {

    private Long planId;
    private Long sectionId;

    @NotAudited
    @OptimisticLock(excluded = true)
    private int position;

    private String title;
    private String form;
    private String termText;
    private boolean daysEntered;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String place;
    private String responsible;
    private String involved;
    private String expected;

    @Enumerated(EnumType.STRING)
    private PlannedEventState state = PlannedEventState.PLANNED;

    private String stateReason;
    private LocalDate stateOn;
    private LocalDate doneOn;
    private String result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<EventAudience> audiences = EnumSet.noneOf(EventAudience.class);

    private String indicator;
    private Long mentorshipId;

    @NotAudited
    @OptimisticLock(excluded = true)
    private String approvedTitle;

    @NotAudited
    @OptimisticLock(excluded = true)
    private String approvedTermText;

    @NotAudited
    @OptimisticLock(excluded = true)
    private LocalDate approvedStartsOn;

    @NotAudited
    @OptimisticLock(excluded = true)
    private LocalDate approvedEndsOn;

    @NotAudited
    @OptimisticLock(excluded = true)
    private String approvedPlace;

    @NotAudited
    @Formula(
            "(select max(r.made_at) from planned_event_history h join revision r on r.id = h.revision where h.id = id)")
    private Instant changedAt;

    protected PlannedEvent() {}

    /** @param position its place in its section, from 0 */
    public PlannedEvent(long planId, PlanYear year, NewPlannedEvent wanted, int position) {
        this.planId = planId;
        this.position = position;
        edit(wanted, year);
    }

    public void edit(NewPlannedEvent wanted, PlanYear year) {
        sectionId = wanted.sectionId();
        title = wanted.title();
        form = wanted.form();
        place = wanted.place();
        responsible = wanted.responsible();
        involved = wanted.involved();
        expected = wanted.expected();
        plan(wanted.term(), wanted.days(), year);
    }

    /** Says for whom it is; its schools are kept beside it. */
    public void scope(EventScope wanted) {
        audiences =
                wanted.audiences().isEmpty() ? EnumSet.noneOf(EventAudience.class) : EnumSet.copyOf(wanted.audiences());
        indicator = wanted.indicator();
        mentorshipId = wanted.mentorshipId();
    }

    /** @param schools the keys kept beside it */
    public EventScope scope(Set<Long> schools) {
        return new EventScope(Set.copyOf(audiences), schools, indicator, mentorshipId);
    }

    /** @param said the day it is said */
    public void conclude(EventOutcome outcome, PlanYear year, LocalDate said) {
        state = outcome.state();
        stateOn = said;
        stateReason = outcome.reason();
        doneOn = outcome.doneOn();
        result = outcome.result();
        if (state == PlannedEventState.MOVED) {
            plan(outcome.term(), days(outcome.startsOn(), outcome.endsOn()), year);
            approveTerm();
        }
    }

    /** From now on everybody sees it as it is. */
    public void approve() {
        approvedTitle = title;
        approvedPlace = place;
        approveTerm();
    }

    /** A move is no change of the plan: it is seen at once. */
    private void approveTerm() {
        approvedTermText = termText;
        approvedStartsOn = startsOn;
        approvedEndsOn = endsOn;
    }

    /** Goes back to being planned. */
    public void reopen() {
        state = PlannedEventState.PLANNED;
        stateReason = null;
        stateOn = null;
        doneOn = null;
        result = null;
    }

    public void place(int position) {
        this.position = position;
    }

    private static DayRange days(LocalDate first, LocalDate last) {
        return first == null && last == null ? null : new DayRange(first, last);
    }

    private void plan(String term, DayRange days, PlanYear year) {
        Term read = TermReader.read(term, year).entered(days);
        termText = term;
        daysEntered = days != null;
        startsOn = read.start();
        endsOn = read.end();
    }

    public long planId() {
        return planId;
    }

    public long sectionId() {
        return sectionId;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public PlannedEventState state() {
        return state;
    }

    public NewPlannedEvent content() {
        return new NewPlannedEvent(
                sectionId,
                title,
                form,
                termText,
                daysEntered ? new DayRange(startsOn, endsOn) : null,
                place,
                responsible,
                involved,
                expected);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Мероприятие", title)
                .with("Форма", form)
                .with("Срок", termText)
                .with("С", startsOn)
                .with("По", endsOn)
                .with("Место", place)
                .with("Ответственный", responsible)
                .with("Привлечены", involved)
                .with("Ожидаемый результат", expected)
                .with(
                        "Для кого",
                        audiences == null || audiences.isEmpty()
                                ? null
                                : audiences.stream().map(EventAudience::title).collect(Collectors.joining(", ")))
                .with("Показатель", indicator)
                .with("Состояние", state == null ? null : state.title())
                .with("Причина", stateReason)
                .with("Выполнено", doneOn)
                .with("Что получилось", result)
                .all();
    }
}
