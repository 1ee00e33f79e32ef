package ru.mentorcentre.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The stored {@link SchoolStanding}: lists filter and sort by its columns. Replaced as a whole, never edited. */
@Entity
@Table(name = "school_standing")
public class Standing extends TenantEntity {

    private Long schoolId;
    private int year;

    @Enumerated(EnumType.STRING)
    private ResultsLevel level;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    @Enumerated(EnumType.STRING)
    private Finding instability;

    @Enumerated(EnumType.STRING)
    private Finding examDivergence;

    @Enumerated(EnumType.STRING)
    private Finding partTimeStudy;

    @Enumerated(EnumType.STRING)
    private Finding advancedBelowMean;

    @Enumerated(EnumType.STRING)
    private Finding stableHigh;

    @Enumerated(EnumType.STRING)
    private Finding stableLow;

    private BigDecimal resultsIndex;
    private BigDecimal welfareIndex;

    protected Standing() {}

    Standing(SchoolStanding found) {
        schoolId = found.schoolId();
        year = found.year();
        level = found.level();
        type = found.type();
        instability = found.instability();
        examDivergence = found.examDivergence();
        partTimeStudy = found.partTimeStudy();
        advancedBelowMean = found.advancedBelowMean();
        stableHigh = found.stableHigh();
        stableLow = found.stableLow();
        resultsIndex = found.resultsIndex();
        welfareIndex = found.welfareIndex();
    }
}
