package ru.mentorcentre.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored listings of schools. */
public interface ListingRepository extends Repository<Listing, Long> {

    String ROW = """
            select new ru.mentorcentre.school.ListingRow(l.id, l.version, s.id, s.municipalityId, s.shortName, s.code,
                l.kind, l.startsOn, l.endsOn, l.orderNumber, l.orderDate, l.endOrderNumber, l.endOrderDate)
            from Listing l
            join School s on s.id = l.schoolId
            """;

    void saveAll(Iterable<Listing> listings);

    void flush();

    void delete(Listing listing);

    Optional<Listing> findById(Long id);

    long countBySchoolId(Long schoolId);

    @Query(ROW + "where l.schoolId = :schoolId order by l.startsOn desc, l.id desc")
    List<ListingRow> of(long schoolId);

    @Query(ROW + "where l.id = :id")
    Optional<ListingRow> row(long id);

    /** Listings of this kind that share a day with the period; an open end is the last day of all. */
    @Query(ROW + """
            where l.kind = :kind and l.schoolId in :schoolIds and l.startsOn <= :lastDay
                and (l.endsOn is null or l.endsOn >= :firstDay)
            order by s.shortName, s.id""")
    List<ListingRow> overlapping(ListingKind kind, Collection<Long> schoolIds, LocalDate firstDay, LocalDate lastDay);
}
