package ru.mentorcentre.reserve.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import ru.mentorcentre.reserve.ApplicationState;

/** One decision on several candidates, with one reason. */
class DecisionForm {

    public Set<Long> ids = new LinkedHashSet<>();

    @NotNull(message = "Выберите, зачислить или не допустить")
    public ApplicationState to;

    @Size(max = 2000)
    public String reason;
}
