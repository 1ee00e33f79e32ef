package ru.mentorcentre.reserve.need;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.VacancyCause;

interface VacancyRepository extends Repository<Vacancy, Long> {

    Vacancy saveAndFlush(Vacancy vacancy);

    void delete(Vacancy vacancy);

    @Query("select v from Vacancy v where v.id = :id")
    Optional<Vacancy> find(long id);

    List<Vacancy> findBySchoolIdAndPostAndYearAndCause(Long school, ManagerPost post, int year, VacancyCause cause);

    long countBySchoolId(long school);
}
