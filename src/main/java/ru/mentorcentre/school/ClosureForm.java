package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and why a school closed. */
class ClosureForm {

    public int version;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    public LocalDate closedOn;

    @NotBlank(message = "Напишите, почему школа закрыта")
    @Size(max = 500)
    public String reason;

    static ClosureForm of(School school) {
        ClosureForm form = new ClosureForm();
        form.version = school.getVersion();
        return form;
    }
}
