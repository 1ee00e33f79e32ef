package ru.mentorcentre.workplan.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a date does not take place, as it is typed. */
class SessionCancellationForm {

    public int version;

    @NotBlank(message = "Напишите, почему: это прочтут приглашённые")
    @Size(max = 500)
    public String reason;
}
