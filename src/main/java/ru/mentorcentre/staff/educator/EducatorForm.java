package ru.mentorcentre.staff.educator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.web.PhoneText;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/** The card of an educator as it is typed. */
class EducatorForm {

    private static final int NAME = 100;

    public int version;
    public Long schoolId;

    /** There is somebody of this name in the school, and it is another person. */
    public boolean namesake;

    @NotBlank(message = "Укажите фамилию")
    @Size(max = NAME)
    public String lastName;

    @NotBlank(message = "Укажите имя")
    @Size(max = NAME)
    public String firstName;

    @Size(max = NAME)
    public String patronymic;

    @NotBlank(message = "Укажите должность")
    @Size(max = 200)
    public String position;

    public Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    @SensibleDay(from = NewEducator.FIRST_YEAR)
    public LocalDate hiredOn;

    @Min(0)
    @Max(80)
    public Integer serviceYears;

    @SensibleDay(from = NewEducator.FIRST_YEAR)
    public LocalDate firstJobOn;

    public QualificationCategory category;

    @Size(max = 500)
    public String titles;

    @Size(max = 500)
    public String education;

    @Size(max = 200)
    @Email(message = "Нужен адрес вида ivanova@example.ru")
    public String email;

    @PhoneText
    public String phone;

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
                TypedText.line(lastName),
                TypedText.line(firstName),
                TypedText.line(patronymic),
                TypedText.line(position),
                subjects == null ? Set.of() : subjects,
                hiredOn,
                serviceYears,
                firstJobOn,
                category,
                TypedText.line(titles),
                TypedText.line(education),
                TypedText.line(email),
                TypedText.line(phone));
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
        if (day != null && day.isAfter(last) && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "day", "Проверьте год: " + day.getYear());
        }
    }
}
