package ru.mentorcentre.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another name from a day on. */
class RenamingForm {

    private int version;

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    private String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    private String shortName;

    @NotNull(message = "Укажите, с какого дня школа так называется")
    @PastOrPresent
    private LocalDate from;

    static RenamingForm of(School school, LocalDate today) {
        SchoolInfo info = school.info();
        RenamingForm form = new RenamingForm();
        form.version = school.getVersion();
        form.fullName = info.fullName();
        form.shortName = info.shortName();
        form.from = today;
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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
