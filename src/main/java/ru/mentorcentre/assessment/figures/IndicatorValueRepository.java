package ru.mentorcentre.assessment.figures;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored values of the indicators of schools. */
public interface IndicatorValueRepository extends Repository<IndicatorValue, Long> {

    <S extends IndicatorValue> List<S> saveAll(Iterable<S> values);

    void deleteAll(Iterable<? extends IndicatorValue> values);

    @Query("select v from IndicatorValue v where v.year = :year")
    List<IndicatorValue> ofYear(int year);

    @Query("select v from IndicatorValue v where v.year in :years")
    List<IndicatorValue> ofYears(Collection<Integer> years);
}
