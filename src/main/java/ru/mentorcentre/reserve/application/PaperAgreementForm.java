package ru.mentorcentre.reserve.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.mentorcentre.shared.web.SensibleDay;

/** The candidate's agreement on paper as it is noted. */
class PaperAgreementForm {

    public int version;

    @NotNull(message = "Укажите день, когда кандидат подписал")
    @SensibleDay
    public LocalDate agreedOn;
}
