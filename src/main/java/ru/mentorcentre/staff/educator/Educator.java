package ru.mentorcentre.staff.educator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/** Somebody who works in a school (педагогический работник). Every change stays in the history. */
@Entity
@Audited
public class Educator extends TenantEntity {

    /** What stands in place of the last name of somebody whose name was taken off. */
    static final String ANONYMOUS = "Обезличенный педагог";

    private Long schoolId;
    private String lastName;
    private String firstName;
    private String patronymic;
    private String position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    private LocalDate hiredOn;
    private LocalDate serviceSince;
    private LocalDate firstJobOn;

    @Enumerated(EnumType.STRING)
    private QualificationCategory category;

    private String titles;
    private String education;
    private String email;
    private String phone;
    private LocalDate retiredOn;
    private String retirementReason;
    private LocalDate anonymisedOn;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected Educator() {}

    public Educator(NewEducator wanted, LocalDate today) {
        change(wanted, today);
    }

    /** Takes over all fields of the form. */
    public final void change(NewEducator wanted, LocalDate today) {
        schoolId = wanted.schoolId();
        lastName = wanted.lastName();
        firstName = wanted.firstName();
        patronymic = wanted.patronymic();
        position = wanted.position();
        // an equal set is kept, or each saving would count as a change
        if (!subjects.equals(wanted.subjects())) {
            subjects = EnumSet.noneOf(Subject.class);
            subjects.addAll(wanted.subjects());
        }
        hiredOn = wanted.hiredOn();
        serviceSince = YearsOfService.since(wanted.serviceYears(), serviceSince, today);
        firstJobOn = wanted.firstJobOn();
        category = wanted.category();
        titles = wanted.titles();
        education = wanted.education();
        email = wanted.email();
        phone = wanted.phone();
    }

    public void retire(LocalDate lastDay, String reason) {
        retiredOn = lastDay;
        retirementReason = reason;
    }

    public void comeBack() {
        retiredOn = null;
        retirementReason = null;
    }

    /** Goes to another school; where it was has to be noted before. */
    public void transfer(long toSchool, LocalDate from, String newPosition) {
        schoolId = toSchool;
        hiredOn = from;
        position = newPosition;
    }

    /** Takes off whatever tells who it was; what counts in reports stays. */
    public void anonymise(LocalDate today) {
        lastName = ANONYMOUS;
        firstName = "№ " + getId();
        patronymic = null;
        email = null;
        phone = null;
        education = null;
        titles = null;
        retirementReason = null;
        retiredOn = retiredOn == null ? today : retiredOn;
        anonymisedOn = today;
    }

    /** The fields as they stand. */
    public NewEducator details(LocalDate today) {
        return new NewEducator(
                schoolId,
                lastName,
                firstName,
                patronymic,
                position,
                subjects,
                hiredOn,
                YearsOfService.years(serviceSince, today),
                firstJobOn,
                category,
                titles,
                education,
                email,
                phone);
    }

    public EducatorInfo info(ReferenceDay day) {
        return new EducatorInfo(
                getId(),
                getMunicipalityId(),
                schoolId,
                lastName,
                firstName,
                patronymic,
                position,
                subjects.isEmpty() ? Set.of() : EnumSet.copyOf(subjects),
                hiredOn,
                YearsOfService.years(serviceSince, day.today()),
                category,
                retiredOn == null && YearsOfService.isYoung(firstJobOn, serviceSince, day.youngSince()),
                retiredOn != null);
    }

    /** The same for names that people take for the same. */
    public NameKey nameKey() {
        return NameKey.of(lastName, firstName, patronymic);
    }

    public Long schoolId() {
        return schoolId;
    }

    LocalDate serviceSince() {
        return serviceSince;
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }

    public String retirementReason() {
        return retirementReason;
    }

    public boolean isAnonymous() {
        return anonymisedOn != null;
    }

    /** The day it is looked at, and since when a young specialist has worked at most. */
    public record ReferenceDay(LocalDate today, LocalDate youngSince) {}
}
