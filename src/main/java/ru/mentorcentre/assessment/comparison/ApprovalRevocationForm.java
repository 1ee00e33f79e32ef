package ru.mentorcentre.assessment.comparison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an approval is taken back, as it is typed. */
class ApprovalRevocationForm {

    @NotBlank(message = "Напишите причину: она останется на странице расчёта")
    @Size(max = 1000)
    public String reason;
}
