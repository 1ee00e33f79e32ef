package ru.mentorcentre.staff.educator;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;

/** The list of educators: one query for the rows, one for their count. */
@Service
@Transactional(readOnly = true)
public class EducatorList {

    private static final String YOUNG = "e.retiredOn is null and coalesce(e.firstJobOn, e.serviceSince) >= :youngSince";

    private static final String NOT_YOUNG = """
            e.retiredOn is not null or coalesce(e.firstJobOn, e.serviceSince) is null
                or coalesce(e.firstJobOn, e.serviceSince) < :youngSince""";

    private static final String COLUMNS = """
            e.id, e.municipalityId, s.code, s.shortName, e.lastName, e.firstName, e.patronymic, e.position,
            e.subjects, e.hiredOn, e.serviceSince, e.category, e.email, e.phone, e.firstJobOn, e.titles, e.education,
            e.retiredOn, case when
            """ + YOUNG + " then true else false end";

    private static final String FROM =
            "Educator e join StaffSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId";

    /** To the processing of data, as it holds today; the bracket is closed where it is used. */
    public static final String CONSENT = """
            exists (select 1 from Consent c where c.municipalityId = e.municipalityId and c.educatorId = e.id
                and c.purpose = ConsentPurpose.PROCESSING and c.withdrawnOn is null and c.givenOn <= :today
                and (c.validUntil is null or c.validUntil >= :today)""";

    private static final int MOST_WORDS = 6;

    private final EntityManager entityManager;
    private final StaffCalendar day;

    EducatorList(EntityManager entityManager, StaffCalendar day) {
        this.entityManager = entityManager;
        this.day = day;
    }

    ListPage<EducatorRow> page(EducatorFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    public void each(EducatorFilter filter, Consumer<EducatorRow> row) {
        query(filter).each(row);
    }

    /** The best matches for the search over everything: those who work first. */
    List<EducatorRow> search(String typed, Long school, int limit) {
        return words(query(), typed)
                .whereGiven("e.schoolId = :school", "school", school)
                .orderBy("e.retiredOn nulls first, " + EducatorFilter.SORT.order("name"))
                .first(limit);
    }

    private ListQuery<EducatorRow> query() {
        return new ListQuery<>(entityManager, EducatorRow.class, COLUMNS, FROM)
                .with("youngSince", day.now().youngSince());
    }

    private ListQuery<EducatorRow> query(EducatorFilter filter) {
        ListQuery<EducatorRow> query = words(query(), filter.q())
                .whereGiven("e.schoolId = :own", "own", filter.own())
                .whereGiven("e.schoolId = :school", "school", filter.school())
                .whereIncluded("e.subjects", filter.subject())
                .whereGiven("e.category = :category", "category", filter.category())
                .orderBy(filter.order());
        if (filter.young() != null) {
            query.where(filter.young() == YoungSpecialistFilter.YOUNG ? YOUNG : NOT_YOUNG);
        }
        if (filter.consent() != null) {
            query.where(consent(filter.consent())).with("today", day.today()).with("soon", day.consentsLook());
        }
        if (filter.shown() != EmploymentFilter.ANY) {
            query.where(filter.shown() == EmploymentFilter.WORKING ? "e.retiredOn is null" : "e.retiredOn is not null");
        }
        return query;
    }

    private static String consent(EducatorConsentFilter standing) {
        return switch (standing) {
            case NONE -> "not " + CONSENT + ")";
            case VALID -> CONSENT + ")";
            case ENDING ->
                CONSENT + " and c.validUntil <= :soon) and not " + CONSENT
                        + " and (c.validUntil is null or c.validUntil > :soon))";
        };
    }

    /** Every word is found as a part of a word, in any order: «анн ива» finds «Иванова Анна». */
    private static ListQuery<EducatorRow> words(ListQuery<EducatorRow> query, String typed) {
        List<String> words = SearchText.parts(typed).stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < words.size(); i++) {
            query.where("e.searchText like :q" + i).with("q" + i, SearchText.like(words.get(i)));
        }
        return query;
    }
}
