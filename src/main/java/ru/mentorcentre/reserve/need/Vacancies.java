package ru.mentorcentre.reserve.need;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.ReserveVacancies;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Vacancies of managers: entered by the schools and the centre. */
@Service
@Transactional
public class Vacancies implements ReserveVacancies {

    /** What lies farther ahead nobody knows. */
    static final int YEARS_AHEAD = 10;

    private final VacancyRepository vacancies;
    private final Histories histories;
    private final EntityManager entityManager;
    private final Clock clock;

    Vacancies(VacancyRepository vacancies, Histories histories, EntityManager entityManager, Clock clock) {
        this.vacancies = vacancies;
        this.histories = histories;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public long add(long school, NewVacancy wanted) {
        return add(school, wanted, true);
    }

    /** @param another whether it may be the same as one that is there: one more person is needed */
    long add(long school, NewVacancy wanted, boolean another) {
        refuseFarYear(wanted);
        if (!another) {
            refuseSame(school, wanted, null);
        }
        return vacancies.saveAndFlush(new Vacancy(school, wanted)).getId();
    }

    void edit(long id, NewVacancy wanted, int version, boolean another, Viewer viewer) {
        Vacancy vacancy = get(id, viewer);
        histories.checkVersion(Vacancy.class, id, version, vacancy.getVersion());
        if (vacancy.content().year() != wanted.year()) {
            refuseFarYear(wanted);
        }
        if (!another) {
            refuseSame(vacancy.schoolId(), wanted, id);
        }
        vacancy.edit(wanted);
        vacancies.saveAndFlush(vacancy);
    }

    /** The first year that a vacancy may be entered for; the last one is ten years later. */
    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    void remove(long id, Viewer viewer) {
        vacancies.delete(get(id, viewer));
    }

    /** One that the viewer may change; 404 for any other. */
    @Transactional(readOnly = true)
    Vacancy get(long id, Viewer viewer) {
        return vacancies
                .find(id)
                .filter(vacancy -> viewer.mayEdit(vacancy.schoolId()))
                .orElseThrow(NotFound.of("Вакансия", id));
    }

    @Transactional(readOnly = true)
    ListPage<VacancyRow> page(VacancyFilter filter, Viewer viewer) {
        return query(filter, viewer).page(filter.page());
    }

    @Transactional(readOnly = true)
    void each(VacancyFilter filter, Viewer viewer, Consumer<VacancyRow> row) {
        query(filter, viewer).each(row);
    }

    /** All that the viewer may see, for counting. */
    @Transactional(readOnly = true)
    List<VacancyRow> all() {
        return rows().orderBy("v.year, s.shortName, v.id").list();
    }

    private ListQuery<VacancyRow> query(VacancyFilter filter, Viewer viewer) {
        return rows().whereGiven("v.schoolId = :own", "own", viewer.onlySchool())
                .whereGiven("v.schoolId = :school", "school", filter.school())
                .whereGiven("v.year = :year", "year", filter.year())
                .whereGiven("v.post = :post", "post", filter.post())
                .orderBy("v.year, s.shortName, v.id");
    }

    private void refuseFarYear(NewVacancy wanted) {
        int first = thisYear();
        if (wanted.year() < first || wanted.year() > first + YEARS_AHEAD) {
            throw new BusinessRuleViolation("year", "От " + first + " до " + (first + YEARS_AHEAD));
        }
    }

    private void refuseSame(long school, NewVacancy wanted, Long itself) {
        if (vacancies
                .findBySchoolIdAndPostAndYearAndCause(school, wanted.post(), wanted.year(), wanted.cause())
                .stream()
                .anyMatch(one -> !one.getId().equals(itself))) {
            throw new BusinessRuleViolation(
                    "another", "Такая вакансия уже записана. Если нужен ещё один человек, отметьте это");
        }
    }

    private ListQuery<VacancyRow> rows() {
        return new ListQuery<>(entityManager, VacancyRow.class, VacancyRow.COLUMNS, VacancyRow.FROM);
    }
}
