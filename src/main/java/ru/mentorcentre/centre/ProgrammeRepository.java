package ru.mentorcentre.centre;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, Long> {

    Programme saveAndFlush(Programme programme);

    @Query("select p from Programme p where p.id = :id")
    Optional<Programme> find(long id);

    @Query("""
            select new ru.mentorcentre.centre.ProgrammeRow(p.id, p.name, p.goal, p.firstYear, p.lastYear, o.id,
                o.number, o.issuedOn)
            from Programme p
            left join CentreOrder o on o.id = p.orderId
            order by p.firstYear desc, p.lastYear desc, p.id""")
    List<ProgrammeRow> rows();

    void delete(Programme programme);
}
