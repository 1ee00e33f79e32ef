package ru.mentorcentre.school.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.school.School;
import ru.mentorcentre.shared.web.SensibleDay;

/** When and why a school closed. */
class SchoolClosureForm {

    public int version;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    @SensibleDay
    public LocalDate closedOn;

    @NotBlank(message = "Напишите, почему школа закрыта")
    @Size(max = 500)
    public String reason;

    static SchoolClosureForm of(School school) {
        SchoolClosureForm form = new SchoolClosureForm();
        form.version = school.getVersion();
        return form;
    }
}
