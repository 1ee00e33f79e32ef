package ru.mentorcentre.school;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, Long> {

    School save(School school);

    School saveAndFlush(School school);

    Optional<School> findById(Long id);

    Optional<School> findByCode(String code);

    @Query("select s from School s order by s.shortName, s.id")
    List<School> all();
}
