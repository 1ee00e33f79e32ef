package ru.mentorcentre.school.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;

/** The list of schools: one query for the rows, one for their count, however many there are. */
@Service
@Transactional(readOnly = true)
public class SchoolList {

    private static final String LISTED = """
            exists (select 1 from Listing l where l.municipalityId = s.municipalityId and l.schoolId = s.id
                and l.kind = %s and l.startsOn <= :lastDay and (l.endsOn is null or l.endsOn >= :firstDay))""";

    private static final String COLUMNS =
            """
            s.id, s.municipalityId, s.code, s.fullName, s.shortName, s.kind, s.rural, s.advancedOverride, s.headName,
            s.phone, s.email, s.address, s.educators, s.pupils, s.closedOn, t.level, t.type, t.instability,
            t.examDivergence, t.partTimeStudy, t.advancedBelowMean, t.stableHigh, t.stableLow, t.resultsIndex,
            t.welfareIndex, case when %s then true else false end, case when %s then true else false end
            """.formatted(LISTED.formatted("ListingKind.LOW_RESULTS"), LISTED.formatted("ListingKind.HARD_CONDITIONS"));

    private static final String FROM = """
            School s
            left join Standing t on t.municipalityId = s.municipalityId and t.schoolId = s.id and t.year = :year""";

    /** A condition on the school {@code s}: one of its names, its code or its director matches {@code :q}. */
    public static final String FOUND = """
            s.id in (select x.id from School x where x.searchText like :q union all select n.schoolId
                from SchoolName n where n.searchText like :q)""";

    private final EntityManager entityManager;

    SchoolList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<SchoolRow> page(SchoolFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    public void each(SchoolFilter filter, Consumer<SchoolRow> row) {
        query(filter).each(row);
    }

    /** One school with its standing of the year and its listings of the day. */
    Optional<SchoolRow> find(long id, int year, LocalDate day) {
        return query(year, day, day).where("s.id = :id").with("id", id).list().stream()
                .findFirst();
    }

    /** The best matches for the search over everything: working schools first. */
    List<SchoolInfo> search(String typed, Long only, int limit) {
        return new ListQuery<>(entityManager, School.class, "s", "School s")
                        .where(FOUND)
                        .with("q", SearchText.words(typed))
                        .whereGiven("s.id = :only", "only", only)
                        .orderBy("s.closedOn nulls first, s.shortName, s.id")
                        .first(limit)
                        .stream()
                        .map(School::info)
                        .toList();
    }

    private ListQuery<SchoolRow> query(int year, LocalDate firstDay, LocalDate lastDay) {
        return new ListQuery<>(entityManager, SchoolRow.class, COLUMNS, FROM)
                .with("year", year)
                .with("firstDay", firstDay)
                .with("lastDay", lastDay);
    }

    private ListQuery<SchoolRow> query(SchoolFilter filter) {
        int year = filter.year();
        ListQuery<SchoolRow> query = query(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .whereGiven("t.type = :type", "type", filter.type())
                .whereGiven("t.level = :level", "level", filter.level())
                .whereGiven("s.kind = :kind", "kind", filter.kind())
                .whereIf(filter.place() != null, "s.rural = :rural", "rural", filter.place() == Settlement.VILLAGE)
                .whereWordsFound(FOUND, filter.q())
                .orderBy(filter.order());
        if (filter.zone() != null) {
            query.where(column(filter.zone()) + " = Finding.YES");
        }
        if (filter.stability() != null) {
            query.where(condition(filter.stability()));
        }
        if (filter.listed() != null) {
            query.where(LISTED.formatted("ListingKind." + filter.listed().name()));
        }
        if (filter.shown() != Openness.ANY) {
            query.where(filter.shown() == Openness.OPEN ? "s.closedOn is null" : "s.closedOn is not null");
        }
        return query;
    }

    private static String column(RiskZone zone) {
        return switch (zone) {
            case INSTABILITY -> "t.instability";
            case EXAM_DIVERGENCE -> "t.examDivergence";
            case PART_TIME_STUDY -> "t.partTimeStudy";
            case ADVANCED_BELOW_MEAN -> "t.advancedBelowMean";
        };
    }

    private static String condition(Stability stability) {
        return switch (stability) {
            case STABLE_HIGH -> "t.stableHigh = Finding.YES";
            case STABLE_LOW -> "t.stableLow = Finding.YES";
            case NEITHER -> "t.stableHigh = Finding.NO and t.stableLow = Finding.NO";
            case INSUFFICIENT_DATA -> """
                t.stableHigh <> Finding.YES and t.stableLow <> Finding.YES
                    and (t.stableHigh <> Finding.NO or t.stableLow <> Finding.NO)""";
        };
    }
}
