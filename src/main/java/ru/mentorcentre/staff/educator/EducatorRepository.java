package ru.mentorcentre.staff.educator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored cards of educators. */
public interface EducatorRepository extends Repository<Educator, Long> {

    String NAMED = """
            select new ru.mentorcentre.staff.educator.NamedEducator(e.id, e.schoolId, e.lastName, e.firstName, e.patronymic,
                e.position)
            from Educator e
            """;

    String BY_NAME = " order by e.lastName, e.firstName, e.patronymic, e.id";

    Educator saveAndFlush(Educator educator);

    void saveAll(Iterable<Educator> educators);

    void flush();

    void delete(Educator educator);

    Optional<Educator> findById(Long id);

    long countBySchoolId(long schoolId);

    /** How many others bear the surname, or the first name with the patronymic. */
    @Query("""
            select count(e) from Educator e
            where e.id <> :id and e.anonymisedOn is null and (e.lastName = :last or e.firstName = :first
                and e.patronymic = :patronymic)""")
    long namesakes(long id, String last, String first, String patronymic);

    @Query("select e from Educator e where e.retiredOn is null" + BY_NAME)
    List<Educator> working();

    @Query("select e from Educator e where e.schoolId = :schoolId and e.retiredOn is null" + BY_NAME)
    List<Educator> workingAt(long schoolId);

    @Query("select e from Educator e where e.schoolId in :schoolIds" + BY_NAME)
    List<Educator> ofSchools(Collection<Long> schoolIds);

    /**
     * Those who work, by name.
     *
     * @param schoolId {@code null} for all schools
     */
    @Query(NAMED + "where e.retiredOn is null and (:schoolId is null or e.schoolId = :schoolId)" + BY_NAME)
    List<NamedEducator> names(Long schoolId);

    /** Those with these keys, retired ones too. */
    @Query(NAMED + "where e.id in :ids")
    List<NamedEducator> named(Collection<Long> ids);

    /** Of these schools, retired ones too, whose last name is this one, apart from case and ё/е. */
    @Query(NAMED + "where e.schoolId in :schoolIds and translate(lower(e.lastName), 'ё', 'е') = :lastName" + BY_NAME)
    List<NamedEducator> namesakes(Collection<Long> schoolIds, String lastName);
}
