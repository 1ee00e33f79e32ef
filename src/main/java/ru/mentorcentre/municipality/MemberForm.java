package ru.mentorcentre.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.SensibleDay;

/** A member of the centre as it is typed. */
class MemberForm {

    private int version;

    @NotBlank(message = "Укажите фамилию, имя, отчество")
    @Size(max = 200)
    private String fullName;

    @Size(max = 200)
    private String position;

    @Size(max = 300)
    private String organisation;

    @NotNull(message = "Выберите роль в центре")
    private MemberFunction function;

    @NotNull(message = "Укажите, с какого дня")
    @SensibleDay
    private LocalDate from;

    @SensibleDay
    private LocalDate to;

    private Long orderId;

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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public MemberFunction getFunction() {
        return function;
    }

    public void setFunction(MemberFunction function) {
        this.function = function;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getOrderId() {
        return orderId;
    }

    public void setOrderId(Long orderId) {
        this.orderId = orderId;
    }
}
