package ru.mentorcentre.reserve.register;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.shared.web.PhoneText;

/** What the register asks for and the application may lack, as it is typed. */
class RegisterContactForm {

    public int version;

    @Min(value = 0, message = "От 0 до 70 лет")
    @Max(value = 70, message = "От 0 до 70 лет")
    public Integer serviceYears;

    @PhoneText
    public String phone;

    @Size(max = 200)
    @Email(message = "Проверьте адрес почты")
    public String email;

    public Relocation relocation;

    static RegisterContactForm of(ApplicationInfo application) {
        RegisterContactForm form = new RegisterContactForm();
        form.version = application.version();
        form.serviceYears = application.content().serviceYears();
        form.phone = application.content().phone();
        form.email = application.content().email();
        form.relocation = application.content().relocation();
        return form;
    }
}
