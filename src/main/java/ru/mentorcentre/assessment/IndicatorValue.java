package ru.mentorcentre.assessment;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import ru.mentorcentre.shared.TenantEntity;

/** One value of one indicator of a method, for a school and year. */
@Entity
class IndicatorValue extends TenantEntity {

    private Long schoolId;
    private int year;
    private String code;
    private BigDecimal value;

    protected IndicatorValue() {}

    IndicatorValue(long schoolId, int year, String code, BigDecimal value) {
        this.schoolId = schoolId;
        this.year = year;
        this.code = code;
        this.value = value;
    }

    long schoolId() {
        return schoolId;
    }

    int year() {
        return year;
    }

    String code() {
        return code;
    }

    BigDecimal value() {
        return value;
    }

    void change(BigDecimal changed) {
        value = changed;
    }
}
