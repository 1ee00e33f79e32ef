package ru.mentorcentre.staff.educator;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.NewEducator;

/** A school where an educator worked before the present one. */
@Entity
public class PastEmployment extends TenantEntity {

    private Long educatorId;
    private Long schoolId;
    private String position;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected PastEmployment() {}

    /** What an educator leaves behind: the present school until a day. */
    public PastEmployment(Educator educator, NewEducator details, LocalDate lastDay) {
        educatorId = educator.getId();
        schoolId = details.schoolId();
        position = details.position();
        startsOn = details.hiredOn();
        endsOn = lastDay;
    }

    public void belongTo(Educator educator) {
        educatorId = educator.getId();
    }
}
