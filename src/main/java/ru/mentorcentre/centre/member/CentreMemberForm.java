package ru.mentorcentre.centre.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMember;
import ru.mentorcentre.centre.NewCentreMember;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** A member of the centre as it is typed. */
class CentreMemberForm {

    public int version;

    @NotBlank(message = "Укажите фамилию, имя, отчество")
    @Size(max = 200)
    public String fullName;

    @Size(max = 200)
    public String position;

    @Size(max = 300)
    public String organisation;

    @NotNull(message = "Выберите роль в центре")
    public CentreFunction function;

    @NotNull(message = "Укажите, с какого дня")
    @SensibleDay
    public LocalDate from;

    @SensibleDay
    public LocalDate to;

    public Long orderId;

    static CentreMemberForm of(CentreMember member) {
        CentreMemberForm form = new CentreMemberForm();
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
    static CentreMemberForm after(CentreMember member, LocalDate day) {
        CentreMemberForm form = new CentreMemberForm();
        form.version = member.getVersion();
        form.function = member.function();
        form.organisation = member.organisation();
        form.position = member.position();
        form.from = day;
        return form;
    }

    NewCentreMember member() {
        return new NewCentreMember(
                TypedText.line(fullName),
                TypedText.line(position),
                TypedText.line(organisation),
                function,
                from,
                to,
                orderId);
    }

    /** The end does not come before the beginning. */
    void refuseBackwards(BindingResult errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "backwards", "Не раньше начала");
        }
    }
}
