package ru.mentorcentre.assessment.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Figures of a school in a year: given ones, and beside them those the centre's method computed. */
@Entity
public class YearlyFigures extends TenantEntity {

    private Long schoolId;
    private int year;
    private BigDecimal resultsIndex;

    @Enumerated(EnumType.STRING)
    private ResultsLevel resultsLevel;

    private BigDecimal welfareIndex;
    private BigDecimal giaIndex;
    private BigDecimal vprIndex;
    private Integer pupils;
    private Integer partTimePupils;
    private BigDecimal computedResultsIndex;
    private BigDecimal resultsCoverage;
    private BigDecimal computedWelfareIndex;
    private BigDecimal computedGiaIndex;
    private BigDecimal computedVprIndex;
    private Long batchId;
    private Instant changedAt;
    private Long changedById;

    @Formula(
            "case when batch_id is null then coalesce(account_name(changed_by_id), 'программа') else 'импорт № ' || batch_id end")
    private String changedBy;

    protected YearlyFigures() {}

    public YearlyFigures(long schoolId, int year) {
        this.schoolId = schoolId;
        this.year = year;
    }

    public long schoolId() {
        return schoolId;
    }

    public int year() {
        return year;
    }

    /** What the region or the centre gave; it wins over what is computed. */
    public YearFigures given() {
        return new YearFigures(resultsIndex, resultsLevel, welfareIndex, giaIndex, vprIndex, pupils, partTimePupils);
    }

    /** Replaces the given figures. */
    public void give(YearFigures figures, ChangeStamp signature) {
        resultsIndex = figures.resultsIndex();
        resultsLevel = figures.importedLevel();
        welfareIndex = figures.welfareIndex();
        giaIndex = figures.giaIndex();
        vprIndex = figures.vprIndex();
        pupils = figures.pupils();
        partTimePupils = figures.partTimePupils();
        sign(signature);
    }

    /**
     * Replaces the computed figures.
     *
     * @return whether any of them is another one now
     */
    public boolean compute(ComputedIndices indices) {
        if (computed().equals(indices)) {
            return false;
        }
        computedResultsIndex = indices.resultsIndex();
        resultsCoverage = indices.coverage();
        computedWelfareIndex = indices.welfareIndex();
        computedGiaIndex = indices.giaIndex();
        computedVprIndex = indices.vprIndex();
        return true;
    }

    /** What the method made of the indicators. */
    public ComputedIndices computed() {
        return new ComputedIndices(
                computedResultsIndex, resultsCoverage, computedWelfareIndex, computedGiaIndex, computedVprIndex);
    }

    /** The row counts as edited, so that two people do not overwrite each other, even when only indicators changed. */
    public void sign(ChangeStamp signature) {
        changedAt = signature.at();
        changedById = signature.by();
        batchId = signature.batchId();
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
