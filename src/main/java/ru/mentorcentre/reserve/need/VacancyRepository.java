package ru.mentorcentre.reserve.need;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VacancyRepository extends Repository<Vacancy, Long> {

    Vacancy saveAndFlush(Vacancy vacancy);

    void delete(Vacancy vacancy);

    @Query("select v from Vacancy v where v.id = :id")
    Optional<Vacancy> find(long id);

    long countBySchoolId(long school);
}
