package ru.mentorcentre.reserve.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.reserve.ApplicationState;

/** A step of an application as it is typed. */
class ApplicationStepForm {

    /** The state the page was shown in. */
    @NotNull(message = "Откройте заявку заново")
    public ApplicationState from;

    @NotNull(message = "Выберите, что дальше")
    public ApplicationState to;

    @Size(max = 2000)
    public String reason;

    @Size(max = 300)
    public String document;
}
