package ru.mentorcentre.staff.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.CompetenceKind;

/** A test of competence that an educator took. */
@Entity
class CompetenceTest extends TenantEntity implements EducatorRecord {

    private Long educatorId;

    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private CompetenceKind kind;

    private BigDecimal percent;

    protected CompetenceTest() {}

    CompetenceTest(long educatorId, LocalDate takenOn, CompetenceKind kind, BigDecimal percent) {
        this.educatorId = educatorId;
        this.takenOn = takenOn;
        this.kind = kind;
        this.percent = percent;
    }

    @Override
    public Long educatorId() {
        return educatorId;
    }

    @Override
    public void belongTo(long educator) {
        educatorId = educator;
    }

    void correct(BigDecimal rightPercent) {
        percent = rightPercent;
    }

    @Override
    public String told() {
        return Day.of(takenOn) + ", " + kind.title() + ", "
                + percent.toPlainString().replace('.', ',') + " %";
    }

    CompetenceTestInfo info() {
        return new CompetenceTestInfo(getId(), takenOn, kind, percent);
    }
}
