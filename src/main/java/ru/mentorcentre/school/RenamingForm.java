package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Another name from a day on. */
class RenamingForm {

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    private String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    private String shortName;

    @NotNull(message = "Укажите, с какого дня школа так называется")
    @PastOrPresent
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate from;

    static RenamingForm of(SchoolInfo school, LocalDate today) {
        RenamingForm form = new RenamingForm();
        form.fullName = school.fullName();
        form.shortName = school.shortName();
        form.from = today;
        return form;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
