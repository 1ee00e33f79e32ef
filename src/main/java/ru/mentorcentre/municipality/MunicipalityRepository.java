package ru.mentorcentre.municipality;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MunicipalityRepository extends Repository<Municipality, Long> {

    Municipality saveAndFlush(Municipality municipality);

    Optional<Municipality> findById(long id);

    @Query("""
            select new ru.mentorcentre.municipality.MunicipalityInfo(m.id, m.name, m.region, m.reportingYear)
            from Municipality m
            order by m.name""")
    List<MunicipalityInfo> all();

    @Query("""
            select new ru.mentorcentre.municipality.MunicipalityInfo(m.id, m.name, m.region, m.reportingYear)
            from Municipality m
            where m.id = :id""")
    Optional<MunicipalityInfo> info(long id);

    @Query("""
            select count(m) > 0 from Municipality m
            where lower(m.name) = lower(:name) and lower(m.region) = lower(:region)
                and (:except is null or m.id <> :except)""")
    boolean taken(String name, String region, Long except);
}
