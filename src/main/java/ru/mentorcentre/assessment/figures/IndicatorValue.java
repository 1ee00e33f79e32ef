package ru.mentorcentre.assessment.figures;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** One value of one indicator of a method, for a school and year. */
@Entity
public class IndicatorValue extends TenantEntity {

    private Long schoolId;
    private int year;
    private String code;
    private BigDecimal value;

    protected IndicatorValue() {}

    public IndicatorValue(long schoolId, int year, String code, BigDecimal value) {
        this.schoolId = schoolId;
        this.year = year;
        this.code = code;
        this.value = value;
    }

    public long schoolId() {
        return schoolId;
    }

    public int year() {
        return year;
    }

    public String code() {
        return code;
    }

    public BigDecimal value() {
        return value;
    }

    public void change(BigDecimal changed) {
        value = changed;
    }
}
