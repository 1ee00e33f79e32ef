package ru.mentorcentre.school.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.access.SchoolChoice;
import ru.mentorcentre.school.School;

interface AccountSchoolRepository extends Repository<School, Long> {

    @Query("""
            select new ru.mentorcentre.access.SchoolChoice(s.id, s.shortName) from School s
            where s.closedOn is null
            order by s.shortName, s.id""")
    List<SchoolChoice> open();

    @Query("""
            select new ru.mentorcentre.access.SchoolChoice(s.id, s.shortName) from School s
            where s.id in :ids""")
    List<SchoolChoice> named(Collection<Long> ids);
}
