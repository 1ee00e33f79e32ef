package ru.mentorcentre.workplan.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who stands at the door without an account, as it is typed. */
class VisitForm {

    @NotNull(message = "Выберите школу")
    public Long school;

    @NotBlank(message = "Введите фамилию, имя и отчество")
    @Size(max = 200)
    public String name;
}
