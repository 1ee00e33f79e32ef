package ru.mentorcentre.staff.educator;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored former places of work. */
public interface PastEmploymentRepository extends Repository<PastEmployment, Long> {

    PastEmployment save(PastEmployment past);

    long countBySchoolId(long schoolId);

    List<PastEmployment> findByEducatorId(long educatorId);

    @Query("""
            select new ru.mentorcentre.staff.educator.PastEmploymentRepository$Row(p.schoolId, s.shortName, p.position,
                p.startsOn, p.endsOn)
            from PastEmployment p
            join StaffSchool s on s.municipalityId = p.municipalityId and s.id = p.schoolId
            where p.educatorId = :educatorId order by p.endsOn desc, p.id desc""")
    List<Row> of(long educatorId);

    @Modifying
    @Query("delete from PastEmployment p where p.educatorId = :educatorId")
    void forget(long educatorId);

    /** One line on the card. */
    record Row(long schoolId, String schoolName, String position, LocalDate startsOn, LocalDate endsOn) {}
}
