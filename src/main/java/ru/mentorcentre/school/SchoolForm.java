package ru.mentorcentre.school;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.Line;

/** The passport of a school as it is typed. */
class SchoolForm {

    private int version;

    @NotBlank(message = "Укажите код школы")
    @Size(max = 50)
    private String code;

    @NotBlank(message = "Укажите полное наименование")
    @Size(max = 500)
    private String fullName;

    @NotBlank(message = "Укажите краткое наименование")
    @Size(max = 200)
    private String shortName;

    @NotNull(message = "Выберите вид школы")
    private SchoolKind kind;

    @NotNull(message = "Выберите местность")
    private Settlement place;

    @NotNull
    private AdvancedMark advanced = AdvancedMark.BY_KIND;

    @Size(max = 200)
    private String headName;

    @Size(max = 100)
    @Pattern(
            regexp = "[0-9+()\\-–,;.\\s]*(доб\\.?\\s*[0-9]*)?",
            message = "В номере телефона могут быть цифры, пробелы, скобки, плюс и дефис")
    private String phone;

    @Size(max = 200)
    @Email
    private String email;

    @Size(max = 500)
    private String address;

    @Min(0)
    @Max(100_000)
    private Integer educators;

    @Min(0)
    @Max(100_000)
    private Integer pupils;

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
                Line.of(code),
                Line.of(fullName),
                Line.of(shortName),
                kind,
                place.isRural(),
                advanced.override(),
                Line.of(headName),
                Line.of(phone),
                Line.of(email),
                Line.of(address),
                educators,
                pupils);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public SchoolKind getKind() {
        return kind;
    }

    public void setKind(SchoolKind kind) {
        this.kind = kind;
    }

    public Settlement getPlace() {
        return place;
    }

    public void setPlace(Settlement place) {
        this.place = place;
    }

    public AdvancedMark getAdvanced() {
        return advanced;
    }

    public void setAdvanced(AdvancedMark advanced) {
        this.advanced = advanced;
    }

    public String getHeadName() {
        return headName;
    }

    public void setHeadName(String headName) {
        this.headName = headName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getEducators() {
        return educators;
    }

    public void setEducators(Integer educators) {
        this.educators = educators;
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }
}
