package ru.mentorcentre.staff.educator;

import java.time.LocalDate;
import java.util.Set;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.SubjectNames;

/** One line of the list of educators. */
public record EducatorRow(
        long id,
        long municipalityId,
        String schoolCode,
        String schoolName,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        Set<Subject> subjects,
        LocalDate hiredOn,
        LocalDate serviceSince,
        QualificationCategory category,
        String email,
        String phone,
        LocalDate firstJobOn,
        String titles,
        String education,
        LocalDate retiredOn,
        boolean young) {

    public String fullName() {
        return PersonName.full(lastName, firstName, patronymic);
    }

    public String subjectTitles() {
        return SubjectNames.write(subjects);
    }

    public Integer serviceYears(LocalDate today) {
        return YearsOfService.years(serviceSince, today);
    }

    /** Full years in the present school. */
    public Integer yearsHere(LocalDate today) {
        return YearsOfService.years(hiredOn, today);
    }
}
