package ru.mentorcentre.school.register;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.school.AdvancedMark;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.shared.web.PhoneText;
import ru.mentorcentre.shared.web.TypedText;

/** The passport of a school as it is typed. */
class SchoolForm {

    public int version;

    @NotBlank(message = "Укажите код школы")
    @Size(max = 50)
    public String code;

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    public String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    public String shortName;

    @NotNull(message = "Выберите вид школы")
    public SchoolKind kind;

    @NotNull(message = "Выберите местность")
    public Settlement place;

    @NotNull
    public AdvancedMark advanced = AdvancedMark.BY_KIND;

    @Size(max = 200)
    public String headName;

    @PhoneText
    public String phone;

    @Size(max = 200)
    @Email
    public String email;

    @Size(max = 500)
    public String address;

    @Min(0)
    @Max(100_000)
    public Integer educators;

    @Min(0)
    @Max(100_000)
    public Integer pupils;

    static SchoolForm of(School school) {
        NewSchool passport = school.passport();
        SchoolForm form = new SchoolForm();
        form.version = school.getVersion();
        form.code = passport.code();
        form.fullName = passport.fullName();
        form.shortName = passport.shortName();
        form.kind = passport.kind();
        form.place = Settlement.of(passport.rural());
        form.advanced = AdvancedMark.of(passport.advanced());
        form.headName = passport.headName();
        form.phone = passport.phone();
        form.email = passport.email();
        form.address = passport.address();
        form.educators = passport.educators();
        form.pupils = passport.pupils();
        return form;
    }

    NewSchool school() {
        return new NewSchool(
                TypedText.line(code),
                TypedText.line(fullName),
                TypedText.line(shortName),
                kind,
                place.isRural(),
                advanced.override(),
                TypedText.line(headName),
                TypedText.line(phone),
                TypedText.line(email),
                TypedText.line(address),
                educators,
                pupils);
    }
}
