package ru.mentorcentre.centre.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.mentorcentre.centre.CentreMember;
import ru.mentorcentre.shared.web.SensibleDay;

/** The last day of a member as it is typed. */
class CentreMemberEndingForm {

    public int version;

    @NotNull(message = "Укажите последний день")
    @SensibleDay
    public LocalDate to;

    static CentreMemberEndingForm of(CentreMember member, LocalDate day) {
        CentreMemberEndingForm form = new CentreMemberEndingForm();
        form.version = member.getVersion();
        form.to = member.to() == null ? day : member.to();
        return form;
    }
}
