package ru.mentorcentre.school.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import ru.mentorcentre.school.School;
import ru.mentorcentre.shared.web.SensibleDay;

/** Which school this one joined, and when. */
class SchoolMergerForm {

    public int version;

    @NotNull(message = "Выберите школу, к которой присоединили эту")
    public Long successorId;

    @NotNull(message = "Укажите последний день работы")
    @PastOrPresent
    @SensibleDay
    public LocalDate closedOn;

    static SchoolMergerForm of(School school) {
        SchoolMergerForm form = new SchoolMergerForm();
        form.version = school.getVersion();
        return form;
    }
}
