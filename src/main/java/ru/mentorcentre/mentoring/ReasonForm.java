package ru.mentorcentre.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
class ReasonForm {

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String reason;
}
