package ru.mentorcentre.assessment.method;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MethodRepository extends Repository<Method, Long> {

    Method saveAndFlush(Method method);

    void delete(Method method);

    Optional<Method> findByYearAndKind(int year, MethodKind kind);

    @Query("select m from Method m order by m.year desc, m.kind")
    List<Method> all();

    /** The latest method of the kind before a year: what the next one is copied from. */
    Optional<Method> findFirstByKindAndYearLessThanOrderByYearDesc(MethodKind kind, int year);
}
