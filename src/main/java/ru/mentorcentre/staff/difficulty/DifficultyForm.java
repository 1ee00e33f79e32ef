package ru.mentorcentre.staff.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.staff.DifficultyGroup;

/** A difficulty of the municipality's own as it is typed. */
class DifficultyForm {

    @NotNull(message = "Выберите группу")
    public DifficultyGroup group;

    @NotBlank(message = "Укажите название")
    @Size(max = 200)
    public String title;
}
