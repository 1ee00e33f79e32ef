package ru.mentorcentre.workplan.informing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a message is withdrawn. */
class WithdrawalForm {

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String reason;
}
