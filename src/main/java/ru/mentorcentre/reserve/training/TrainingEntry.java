package ru.mentorcentre.reserve.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Something that was done in the training of a candidate. */
@Entity
@Audited
public class TrainingEntry extends TenantEntity implements Describable {

    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String certificateNumber;
    private LocalDate issuedOn;
    private String issuer;
    private Integer hours;
    private boolean countsEarly;
    private Long attachmentId;
    private Long hostSchoolId;
    private LocalDate hostAssignedOn;
    private Integer hostYear;

    @Enumerated(EnumType.STRING)
    private SchoolType hostType;

    @Enumerated(EnumType.STRING)
    private Finding hostStableHigh;

    private Boolean hostRepresented;
    private String hostReason;

    protected TrainingEntry() {}

    TrainingEntry(long applicationId, NewTrainingEntry wanted) {
        this.applicationId = applicationId;
        edit(wanted);
    }

    final void edit(NewTrainingEntry wanted) {
        kind = wanted.kind();
        title = wanted.title();
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        TrainingCertificate certificate = wanted.certificate();
        certificateNumber = certificate == null ? null : certificate.number();
        issuedOn = certificate == null ? null : certificate.issuedOn();
        issuer = certificate == null ? null : certificate.issuer();
        hours = certificate == null ? null : certificate.hours();
    }

    /** The base of an internship, with what was known of it on that day. */
    void assign(long school, InternshipBase base, String reason, LocalDate on) {
        hostSchoolId = school;
        hostAssignedOn = on;
        hostYear = base.year();
        hostType = base.type();
        hostStableHigh = base.stableHigh();
        hostRepresented = base.represented();
        hostReason = base.verdict() == BaseVerdict.ELIGIBLE ? null : reason;
    }

    /** @param counts whether a certificate from before the days of the training counts */
    void countEarly(boolean counts) {
        countsEarly = counts;
    }

    boolean countsEarly() {
        return countsEarly;
    }

    void attach(Long attachment) {
        attachmentId = attachment;
    }

    /** Takes off what tells who it was; what was done, when and for how long stays. */
    void forget() {
        title = null;
        certificateNumber = certificateNumber == null ? null : "убран, запись " + getId();
        hostReason = null;
        attachmentId = null;
    }

    Long attachmentId() {
        return attachmentId;
    }

    Long hostSchoolId() {
        return hostSchoolId;
    }

    Long applicationId() {
        return applicationId;
    }

    TrainingKind kind() {
        return kind;
    }

    /** What its form begins with. */
    NewTrainingEntry content() {
        return new NewTrainingEntry(
                kind,
                title,
                startsOn,
                endsOn,
                certificateNumber == null ? null : new TrainingCertificate(certificateNumber, issuedOn, issuer, hours),
                hostSchoolId,
                hostReason);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Что", kind == null ? null : kind.title())
                .with("Тема", title)
                .with("Начало", startsOn)
                .with("Окончание", endsOn)
                .with("Сертификат", certificateNumber)
                .with("Выдан", issuedOn)
                .with("Кем выдан", issuer)
                .with("Часов", hours)
                .with("Засчитан и раньше сроков обучения", countsEarly ? "да" : null)
                .with("Школа назначена", hostAssignedOn)
                .with("Почему школа подходит", hostReason)
                .all();
    }
}
