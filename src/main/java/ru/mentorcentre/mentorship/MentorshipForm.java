package ru.mentorcentre.mentorship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.Paragraphs;
import ru.mentorcentre.shared.SensibleDay;

/** A pair as it is typed. */
class MentorshipForm {

    private static final int MENTORS = 3;
    private static final int MENTEES = 6;

    private List<Long> mentorIds = new ArrayList<>();

    private List<Long> requestIds = new ArrayList<>();

    @NotNull(message = "Выберите форму")
    private MentoringForm form;

    private MentoringKind kind;

    private MentoringModel model;

    private MentoringElement element;

    private NeedReason reason;

    @Size(max = 2000)
    private String goals;

    private Long orderId;

    @Size(max = 300)
    private String ground;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate startsOn;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    private LocalDate plannedUntil;

    private int version;

    public List<Long> getMentorIds() {
        return mentorIds;
    }

    public void setMentorIds(List<Long> mentorIds) {
        this.mentorIds = mentorIds;
    }

    public List<Long> getRequestIds() {
        return requestIds;
    }

    public void setRequestIds(List<Long> requestIds) {
        this.requestIds = requestIds;
    }

    public MentoringForm getForm() {
        return form;
    }

    public void setForm(MentoringForm form) {
        this.form = form;
    }

    public MentoringKind getKind() {
        return kind;
    }

    public void setKind(MentoringKind kind) {
        this.kind = kind;
    }

    public MentoringModel getModel() {
        return model;
    }

    public void setModel(MentoringModel model) {
        this.model = model;
    }

    public MentoringElement getElement() {
        return element;
    }

    public void setElement(MentoringElement element) {
        this.element = element;
    }

    public NeedReason getReason() {
        return reason;
    }

    public void setReason(NeedReason reason) {
        this.reason = reason;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public Long getOrderId() {
        return orderId;
    }

    public void setOrderId(Long orderId) {
        this.orderId = orderId;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getPlannedUntil() {
        return plannedUntil;
    }

    public void setPlannedUntil(LocalDate plannedUntil) {
        this.plannedUntil = plannedUntil;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    static MentorshipForm of(Terms terms, int version) {
        MentorshipForm form = new MentorshipForm();
        form.form = terms.form();
        form.kind = terms.kind();
        form.model = terms.model();
        form.element = terms.element();
        form.reason = terms.reason();
        form.goals = terms.goals();
        form.orderId = terms.orderId();
        form.ground = terms.ground();
        form.startsOn = terms.startsOn();
        form.plannedUntil = terms.plannedUntil();
        form.version = version;
        return form;
    }

    /** A new one has people in it; the days follow each other. */
    void check(boolean isNew, Errors errors) {
        if (isNew && mentors().isEmpty()) {
            errors.rejectValue("mentorIds[0]", "none", "Выберите наставника");
        }
        if (isNew && requests().isEmpty()) {
            errors.rejectValue("requestIds[0]", "none", "Выберите, кому нужен наставник");
        }
        if (startsOn != null && plannedUntil != null && plannedUntil.isBefore(startsOn)) {
            errors.rejectValue("plannedUntil", "before", "Раньше начала");
        }
    }

    /** Lines enough for a group. */
    void fillUp() {
        while (mentorIds.size() < MENTORS) {
            mentorIds.add(null);
        }
        while (requestIds.size() < MENTEES) {
            requestIds.add(null);
        }
    }

    /** Somebody stands in the lines of a group. */
    public boolean isGroup() {
        return mentors().size() > 1 || requests().size() > 1;
    }

    List<Long> mentors() {
        return mentorIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    List<Long> requests() {
        return requestIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    Terms terms() {
        return new Terms(
                form,
                kind,
                model,
                element,
                reason,
                Paragraphs.of(goals),
                startsOn,
                plannedUntil,
                orderId,
                Line.of(ground));
    }
}
