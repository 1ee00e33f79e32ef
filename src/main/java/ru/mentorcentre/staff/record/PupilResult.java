package ru.mentorcentre.staff.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.PupilResultInfo;
import ru.mentorcentre.staff.Subject;

/** How the pupils of an educator did in one exam of one year, on average. */
@Entity
class PupilResult extends TenantEntity implements EducatorRecord {

    static final int FIRST_YEAR = 2000;

    private Long educatorId;

    private int year;

    @Enumerated(EnumType.STRING)
    private PupilExam exam;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private int pupils;

    private BigDecimal mean;

    protected PupilResult() {}

    PupilResult(long educatorId, int year, PupilExam exam, Subject subject, int pupils, BigDecimal mean) {
        this.educatorId = educatorId;
        this.year = year;
        this.exam = exam;
        this.subject = subject;
        this.pupils = pupils;
        this.mean = mean;
    }

    @Override
    public Long educatorId() {
        return educatorId;
    }

    @Override
    public void belongTo(long educator) {
        educatorId = educator;
    }

    void correct(int rightPupils, BigDecimal rightMean) {
        pupils = rightPupils;
        mean = rightMean;
    }

    @Override
    public String told() {
        return year + " год, " + exam.title() + ", " + subject.title() + ", учеников " + pupils + ", средний результат "
                + mean.toPlainString().replace('.', ',') + " %";
    }

    PupilResultInfo info() {
        return new PupilResultInfo(getId(), year, exam, subject, pupils, mean);
    }
}
