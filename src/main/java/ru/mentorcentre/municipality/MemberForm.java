package ru.mentorcentre.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.SensibleDay;

/** A member of the centre as it is typed. */
class MemberForm {

    public int version;

    @NotBlank(message = "Укажите фамилию, имя, отчество")
    @Size(max = 200)
    public String fullName;

    @Size(max = 200)
    public String position;

    @Size(max = 300)
    public String organisation;

    @NotNull(message = "Выберите роль в центре")
    public MemberFunction function;

    @NotNull(message = "Укажите, с какого дня")
    @SensibleDay
    public LocalDate from;

    @SensibleDay
    public LocalDate to;

    public Long orderId;

    static MemberForm of(CentreMember member) {
        MemberForm form = new MemberForm();
        form.version = member.getVersion();
        form.fullName = member.fullName();
        form.position = member.position();
        form.organisation = member.organisation();
        form.function = member.function();
        form.from = member.from();
        form.to = member.to();
        form.orderId = member.orderId();
        return form;
    }

    /** For somebody who takes over from a member on that day. */
    static MemberForm after(CentreMember member, LocalDate day) {
        MemberForm form = new MemberForm();
        form.version = member.getVersion();
        form.function = member.function();
        form.organisation = member.organisation();
        form.position = member.position();
        form.from = day;
        return form;
    }

    NewMember member() {
        return new NewMember(
                Texts.line(fullName), Texts.line(position), Texts.line(organisation), function, from, to, orderId);
    }

    /** The end does not come before the beginning. */
    void refuseBackwards(BindingResult errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "backwards", "Не раньше начала");
        }
    }
}
