package ru.mentorcentre.assessment.method;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored indicators of a method. */
public interface MethodIndicatorRepository extends Repository<MethodIndicator, Long> {

    <S extends MethodIndicator> List<S> saveAll(Iterable<S> indicators);

    @Query("select i from MethodIndicator i where i.methodId = :method order by i.position, i.id")
    List<MethodIndicator> ofMethod(long method);

    @Query("""
            select i from MethodIndicator i
            join Method m on m.id = i.methodId where m.year = :year order by m.kind, i.position, i.id""")
    List<MethodIndicator> ofYear(int year);

    @Query("""
            select i from MethodIndicator i
            join Method m on m.id = i.methodId order by m.year desc, m.kind, i.position, i.id""")
    List<MethodIndicator> all();

    @Modifying
    @Query("delete from MethodIndicator i where i.methodId = :method")
    void deleteOf(long method);
}
