package ru.mentorcentre.reserve.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an expert does not go on with an application, or mends what was handed in; and who does instead. */
public class AssignmentEndForm {

    @NotBlank(message = "Напишите причину")
    @Size(max = 1000)
    public String reason;

    public Long account;
}
