package ru.mentorcentre.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Which school this one joined, and when. */
class MergerForm {

    public int version;

    @NotNull(message = "Выберите школу, к которой присоединили эту")
    public Long successorId;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    public LocalDate closedOn;

    static MergerForm of(School school) {
        MergerForm form = new MergerForm();
        form.version = school.getVersion();
        return form;
    }
}
