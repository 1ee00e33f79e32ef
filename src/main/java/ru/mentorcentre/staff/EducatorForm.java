package ru.mentorcentre.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.Line;

/** The card of an educator as it is typed. */
class EducatorForm {

    private static final int FIRST_YEAR = 1940;
    private static final int NAME = 100;

    private int version;
    private Long schoolId;

    /** There is somebody of this name in the school, and it is another person. */
    private boolean namesake;

    @NotBlank(message = "Укажите фамилию")
    @Size(max = NAME)
    private String lastName;

    @NotBlank(message = "Укажите имя")
    @Size(max = NAME)
    private String firstName;

    @Size(max = NAME)
    private String patronymic;

    @NotBlank(message = "Укажите должность")
    @Size(max = 200)
    private String position;

    private Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    private LocalDate hiredOn;

    @Min(0)
    @Max(80)
    private Integer serviceYears;

    private LocalDate firstJobOn;

    private Category category;

    @Size(max = 500)
    private String titles;

    @Size(max = 500)
    private String education;

    @Size(max = 200)
    @Email(message = "Нужен адрес вида ivanova@example.ru")
    private String email;

    @Size(max = 100)
    @Pattern(
            regexp = "[0-9+()\\-–,;.\\s]*(доб\\.?\\s*[0-9]*)?",
            message = "В номере телефона могут быть цифры, пробелы, скобки, плюс и дефис")
    private String phone;

    static EducatorForm of(NewEducator stored, int version) {
        EducatorForm form = new EducatorForm();
        form.version = version;
        form.schoolId = stored.schoolId();
        form.lastName = stored.lastName();
        form.firstName = stored.firstName();
        form.patronymic = stored.patronymic();
        form.position = stored.position();
        form.subjects = stored.subjects();
        form.hiredOn = stored.hiredOn();
        form.serviceYears = stored.serviceYears();
        form.firstJobOn = stored.firstJobOn();
        form.category = stored.category();
        form.titles = stored.titles();
        form.education = stored.education();
        form.email = stored.email();
        form.phone = stored.phone();
        return form;
    }

    NewEducator educator(long school) {
        return new NewEducator(
                school,
                Line.of(lastName),
                Line.of(firstName),
                Line.of(patronymic),
                Line.of(position),
                subjects == null ? Set.of() : subjects,
                hiredOn,
                serviceYears,
                firstJobOn,
                category,
                Line.of(titles),
                Line.of(education),
                Line.of(email),
                Line.of(phone));
    }

    /** Days that cannot be. */
    void check(BindingResult errors, LocalDate today) {
        checkDay(errors, "hiredOn", hiredOn, today.plusYears(1));
        checkDay(errors, "firstJobOn", firstJobOn, today.plusYears(1));
        if (firstJobOn != null && hiredOn != null && firstJobOn.isAfter(hiredOn)) {
            errors.rejectValue("firstJobOn", "order", "Первая работа не может начаться позже приёма в эту школу");
        }
    }

    private static void checkDay(BindingResult errors, String field, LocalDate day, LocalDate last) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.isAfter(last))) {
            errors.rejectValue(field, "day", "Проверьте год: " + day.getYear());
        }
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Long getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(Long schoolId) {
        this.schoolId = schoolId;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public Set<Subject> getSubjects() {
        return subjects;
    }

    public void setSubjects(Set<Subject> subjects) {
        this.subjects = subjects;
    }

    public LocalDate getHiredOn() {
        return hiredOn;
    }

    public void setHiredOn(LocalDate hiredOn) {
        this.hiredOn = hiredOn;
    }

    public Integer getServiceYears() {
        return serviceYears;
    }

    public void setServiceYears(Integer serviceYears) {
        this.serviceYears = serviceYears;
    }

    public LocalDate getFirstJobOn() {
        return firstJobOn;
    }

    public void setFirstJobOn(LocalDate firstJobOn) {
        this.firstJobOn = firstJobOn;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getTitles() {
        return titles;
    }

    public void setTitles(String titles) {
        this.titles = titles;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isNamesake() {
        return namesake;
    }

    public void setNamesake(boolean namesake) {
        this.namesake = namesake;
    }
}
