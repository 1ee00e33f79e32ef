package ru.mentorcentre.municipality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.mentorcentre.shared.SensibleDay;

/** The last day of a member as it is typed. */
class MemberEndingForm {

    public int version;

    @NotNull(message = "Укажите последний день")
    @SensibleDay
    public LocalDate to;

    static MemberEndingForm of(CentreMember member, LocalDate day) {
        MemberEndingForm form = new MemberEndingForm();
        form.version = member.getVersion();
        form.to = member.to() == null ? day : member.to();
        return form;
    }
}
