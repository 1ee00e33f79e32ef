package ru.mentorcentre.school.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.ListingRow;
import ru.mentorcentre.school.register.SchoolList;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** All listings of the municipality in one list. */
@Service
@Transactional(readOnly = true)
class ListingRegister {

    private static final String COLUMNS = """
            l.id, l.version, s.id, s.municipalityId, s.shortName, s.code, l.kind, l.startsOn, l.endsOn, l.orderNumber,
            l.orderDate, l.endOrderNumber, l.endOrderDate""";

    private final EntityManager entityManager;
    private final Clock clock;

    ListingRegister(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ListPage<ListingRow> page(ListingsFilter filter) {
        return query(filter).page(filter.page());
    }

    void each(ListingsFilter filter, Consumer<ListingRow> row) {
        query(filter).each(row);
    }

    private ListQuery<ListingRow> query(ListingsFilter filter) {
        return new ListQuery<>(
                        entityManager,
                        ListingRow.class,
                        COLUMNS,
                        "Listing l join School s on s.municipalityId = l.municipalityId and s.id = l.schoolId")
                .whereGiven("l.kind = :kind", "kind", filter.kind())
                .whereIf(!filter.all(), "l.endsOn is null or l.endsOn >= :today", "today", LocalDate.now(clock))
                .whereWordsFound(SchoolList.FOUND, filter.q())
                .orderBy(filter.order());
    }
}
