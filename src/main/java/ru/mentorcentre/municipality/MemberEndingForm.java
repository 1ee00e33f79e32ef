package ru.mentorcentre.municipality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.mentorcentre.shared.SensibleDay;

/** The last day of a member as it is typed. */
class MemberEndingForm {

    private int version;

    @NotNull(message = "Укажите последний день")
    @SensibleDay
    private LocalDate to;

    static MemberEndingForm of(CentreMember member, LocalDate day) {
        MemberEndingForm form = new MemberEndingForm();
        form.version = member.getVersion();
        form.to = member.to() == null ? day : member.to();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
