package ru.mentorcentre.reserve.need;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.ReserveVacancies;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Vacancies of managers: entered by the schools and the centre. */
@Service
@Transactional
public class Vacancies implements ReserveVacancies {

    private final VacancyRepository vacancies;
    private final Histories histories;
    private final EntityManager entityManager;

    Vacancies(VacancyRepository vacancies, Histories histories, EntityManager entityManager) {
        this.vacancies = vacancies;
        this.histories = histories;
        this.entityManager = entityManager;
    }

    @Override
    public long add(long school, NewVacancy wanted) {
        return vacancies.saveAndFlush(new Vacancy(school, wanted)).getId();
    }

    void edit(long id, NewVacancy wanted, int version, Viewer viewer) {
        Vacancy vacancy = get(id, viewer);
        histories.checkVersion(Vacancy.class, id, version, vacancy.getVersion());
        vacancy.edit(wanted);
        vacancies.saveAndFlush(vacancy);
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

    private ListQuery<VacancyRow> rows() {
        return new ListQuery<>(entityManager, VacancyRow.class, VacancyRow.COLUMNS, VacancyRow.FROM);
    }
}
