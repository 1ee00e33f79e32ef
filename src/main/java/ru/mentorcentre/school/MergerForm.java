package ru.mentorcentre.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Which school this one joined, and when. */
class MergerForm {

    private int version;

    @NotNull(message = "Выберите школу, к которой присоединили эту")
    private Long successorId;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    private LocalDate closedOn;

    static MergerForm of(School school) {
        MergerForm form = new MergerForm();
        form.version = school.getVersion();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long successorId) {
        this.successorId = successorId;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
