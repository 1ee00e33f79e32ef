package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A refusal as it is typed. */
class RefusalForm {

    @NotNull(message = "Выберите, кто отказался")
    public Long memberId;

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String reason;

    public boolean wanted = true;
}
