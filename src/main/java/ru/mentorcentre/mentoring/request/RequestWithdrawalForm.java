package ru.mentorcentre.mentoring.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
class RequestWithdrawalForm {

    @NotBlank(message = "Напишите, почему")
    @Size(max = 500)
    public String reason;
}
