package ru.mentorcentre.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.SensibleDay;

/** A row of the plan as it is typed. */
class PlanForm {

    private int version;

    @NotBlank(message = "Напишите, что нужно сделать")
    @Size(max = 300)
    private String what;

    @SensibleDay
    private LocalDate dueOn;

    @SensibleDay
    private LocalDate doneOn;

    static PlanForm of(PlanRow row) {
        PlanForm form = new PlanForm();
        form.version = row.getVersion();
        form.what = row.what();
        form.dueOn = row.dueOn();
        form.doneOn = row.doneOn();
        return form;
    }

    NewPlanRow row() {
        return new NewPlanRow(Line.of(what), dueOn, doneOn);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
