package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another name from a day on. */
class RenamingForm {

    public int version;

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    public String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    public String shortName;

    @NotNull(message = "Укажите, с какого дня школа так называется")
    @PastOrPresent
    public LocalDate from;

    static RenamingForm of(School school, LocalDate today) {
        SchoolInfo info = school.info();
        RenamingForm form = new RenamingForm();
        form.version = school.getVersion();
        form.fullName = info.fullName();
        form.shortName = info.shortName();
        form.from = today;
        return form;
    }
}
