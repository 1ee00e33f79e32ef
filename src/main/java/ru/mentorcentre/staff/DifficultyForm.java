package ru.mentorcentre.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A difficulty of the municipality's own as it is typed. */
class DifficultyForm {

    @NotNull(message = "Выберите группу")
    private DifficultyGroup group;

    @NotBlank(message = "Укажите название")
    @Size(max = 200)
    private String title;

    public DifficultyGroup getGroup() {
        return group;
    }

    public void setGroup(DifficultyGroup group) {
        this.group = group;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
