package ru.mentorcentre.school.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.web.SensibleDay;

/** Another name from a day on. */
class SchoolRenamingForm {

    public int version;

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    public String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    public String shortName;

    @NotNull(message = "Укажите, с какого дня школа так называется")
    @PastOrPresent
    @SensibleDay
    public LocalDate from;

    static SchoolRenamingForm of(School school, LocalDate today) {
        SchoolInfo info = school.info();
        SchoolRenamingForm form = new SchoolRenamingForm();
        form.version = school.getVersion();
        form.fullName = info.fullName();
        form.shortName = info.shortName();
        form.from = today;
        return form;
    }
}
