package ru.mentorcentre.school;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored names of schools, the former ones too. */
public interface SchoolNameRepository extends Repository<SchoolName, Long> {

    SchoolName save(SchoolName name);

    @Query("""
            select new ru.mentorcentre.school.FormerName(n.fullName, n.shortName, n.usedUntil) from SchoolName n
            where n.schoolId = :schoolId order by n.usedUntil desc, n.id desc""")
    List<FormerName> of(long schoolId);

    /** Every former name: key of the school, short and full name. */
    @Query("select n.schoolId, n.shortName, n.fullName from SchoolName n")
    List<Object[]> all();

    @Query("select max(n.usedUntil) from SchoolName n where n.schoolId = :schoolId")
    LocalDate lastRenaming(long schoolId);

    @Modifying(flushAutomatically = true)
    @Query("delete from SchoolName n where n.schoolId = :schoolId")
    void forget(long schoolId);
}
