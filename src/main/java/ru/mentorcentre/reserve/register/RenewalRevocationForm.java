package ru.mentorcentre.reserve.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a renewal is taken back, as it is typed. */
class RenewalRevocationForm {

    public int version;

    @NotBlank(message = "Напишите причину: она останется в записи")
    @Size(max = 1000)
    public String reason;
}
