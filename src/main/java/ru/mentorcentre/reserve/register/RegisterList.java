package ru.mentorcentre.reserve.register;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.application.ReserveBoard;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;

/** The register as a list, with the eight fields of each. */
@Service
@Transactional(readOnly = true)
class RegisterList {

    private static final ListSort SORT = new ListSort("name", "r.id")
            .by("name", "r.fullName %s")
            .by("school", "s.shortName %s, r.fullName")
            .by("service", "r.serviceYears %s, r.fullName")
            .by("order", "r.orderOn %s, r.fullName")
            .by("until", "r.validUntil %s, r.fullName");

    private final EntityManager entityManager;
    private final RegisterRepository entries;
    private final Clock clock;

    RegisterList(EntityManager entityManager, RegisterRepository entries, Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.clock = clock;
    }

    ListPage<RegisterLine> page(RegisterFilter filter, Viewer viewer) {
        ListPage<RegisterRow> found = query(filter, viewer).page(filter.page());
        return new ListPage<>(lines(found.rows()), found.total(), found.number(), found.size());
    }

    List<RegisterLine> all(RegisterFilter filter, Viewer viewer) {
        return lines(query(filter, viewer).list());
    }

    void each(RegisterFilter filter, Viewer viewer, Consumer<RegisterLine> line) {
        all(filter, viewer).forEach(line);
    }

    RegisterLine line(long id) {
        return lines(rows().where("r.id = :id", "id", id).list()).stream()
                .findFirst()
                .orElseThrow(NotFound.of("Запись реестра", id));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<RegisterLine> lines(List<RegisterRow> rows) {
        Map<Long, List<RegisterCertificateRow>> certificates = rows.isEmpty()
                ? Map.of()
                : entries.certificates(rows.stream().map(RegisterRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(RegisterCertificateRow::entryId));
        return rows.stream()
                .map(row -> new RegisterLine(row, certificates.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private ListQuery<RegisterRow> query(RegisterFilter filter, Viewer viewer) {
        ListQuery<RegisterRow> query = rows().whereGiven("a.schoolId = :own", "own", viewer.onlySchool())
                .whereGiven("a.schoolId = :school", "school", filter.school())
                .whereIf(
                        filter.relocation() != null,
                        "r.relocation in :relocations",
                        "relocations",
                        filter.relocation() == null ? null : filter.relocation().found())
                .whereGiven("""
                        exists (select 1 from RegisterCertificate c where c.municipalityId = r.municipalityId
                            and c.entryId = r.id and c.course = :course)""", "course", filter.course())
                .whereWordsFound("""
                        translate(lower(r.fullName), 'ё', 'е') like :q
                            or translate(lower(r.schoolName), 'ё', 'е') like :q""", filter.q())
                .orderBy(SORT.order(filter.sort()));
        if (filter.state() == null) {
            return query.where("r.leftOn is null");
        }
        return switch (filter.state()) {
            case VALID -> query.where("r.leftOn is null and r.validUntil >= :today", "today", today());
            case EXPIRING ->
                query.where("r.leftOn is null and r.validUntil between :today and :soon", "today", today())
                        .with("soon", today().plusDays(ReserveBoard.SOON_DAYS));
            case EXPIRED -> query.where("r.leftOn is null and r.validUntil < :today", "today", today());
            case LEFT -> query.where("r.leftOn is not null");
            case ALL -> query;
        };
    }

    private ListQuery<RegisterRow> rows() {
        return new ListQuery<>(entityManager, RegisterRow.class, RegisterRow.COLUMNS, RegisterRow.FROM);
    }
}
