package ru.mentorcentre.workplan.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a plan is returned, or opened for changes. */
class PlanRemarkForm {

    @NotBlank(message = "Напишите, что и почему нужно изменить")
    @Size(max = 2000)
    public String remark;
}
