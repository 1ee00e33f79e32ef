package ru.mentorcentre.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A name that a school bore before it was renamed; the search still finds it. */
@Entity
public class SchoolName extends TenantEntity {

    private Long schoolId;
    private String fullName;
    private String shortName;
    private LocalDate usedUntil;

    @Column(insertable = false, updatable = false)
    private String searchText;

    protected SchoolName() {}

    /**
     * @param former the names up to now
     * @param usedUntil the first day of the next name
     */
    public SchoolName(School school, NewSchool former, LocalDate usedUntil) {
        schoolId = school.getId();
        fullName = former.fullName();
        shortName = former.shortName();
        this.usedUntil = usedUntil;
    }
}
