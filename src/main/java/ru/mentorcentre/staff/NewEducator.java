package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;

/**
 * An educator to be added, or the fields of one to be changed. Only school, last and first name and position are needed.
 *
 * @param hiredOn first day in the school
 * @param serviceYears full years of service in all, as of today, 0 to 80
 * @param firstJobOn first day of the first job after graduation
 * @param titles ranks and awards (звания, награды)
 * @param education what and when the educator graduated from
 */
public record NewEducator(
        long schoolId,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        Set<Subject> subjects,
        LocalDate hiredOn,
        Integer serviceYears,
        LocalDate firstJobOn,
        QualificationCategory category,
        String titles,
        String education,
        String email,
        String phone)
        implements Describable {

    /** Nobody who works today began before. */
    public static final int FIRST_YEAR = 1940;

    public NewEducator {
        subjects = Set.copyOf(subjects);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Фамилия", lastName)
                .with("Имя", firstName)
                .with("Отчество", patronymic)
                .with("Должность", position)
                .with("Предметы", SubjectNames.write(subjects))
                .with("Дата приёма", hiredOn)
                .with("Общий стаж, лет", serviceYears)
                .with("Первая работа после выпуска", firstJobOn)
                .with("Категория", category == null ? null : category.title())
                .with("Звания и награды", titles)
                .with("Образование", education)
                .with("Эл. почта", email)
                .with("Телефон", phone)
                .all();
    }

    String fullName() {
        return PersonName.full(lastName, firstName, patronymic);
    }
}
