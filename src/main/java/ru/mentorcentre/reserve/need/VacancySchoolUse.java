package ru.mentorcentre.reserve.need;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;

/** A school with vacancies of managers is not deleted. */
@Component
class VacancySchoolUse implements SchoolUse {

    private final VacancyRepository vacancies;

    VacancySchoolUse(VacancyRepository vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public List<String> of(long schoolId) {
        long count = vacancies.countBySchoolId(schoolId);
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "вакансия", "вакансии", "вакансий") + " руководителей");
    }
}
