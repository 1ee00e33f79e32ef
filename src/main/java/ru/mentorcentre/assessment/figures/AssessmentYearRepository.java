package ru.mentorcentre.assessment.figures;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentYearRepository extends Repository<AssessmentYear, Long> {

    AssessmentYear saveAndFlush(AssessmentYear year);

    boolean existsByYear(int year);

    /** Waits until nobody else makes a run of the year. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select y from AssessmentYear y where y.year = :year")
    Optional<AssessmentYear> lock(int year);
}
