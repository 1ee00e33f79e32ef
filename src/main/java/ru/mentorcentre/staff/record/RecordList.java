package ru.mentorcentre.staff.record;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** The books of records: one query for the rows, one for their count. */
@Service
@Transactional(readOnly = true)
class RecordList {

    private static final String WHO =
            "e.id, e.municipalityId, e.lastName, e.firstName, e.patronymic, s.code, s.shortName, ";
    private static final String JOINED = """
             join Educator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
            join StaffSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId""";

    private final EntityManager entityManager;
    private final StaffCalendar day;

    RecordList(EntityManager entityManager, StaffCalendar day) {
        this.entityManager = entityManager;
        this.day = day;
    }

    ListPage<? extends RecordRow> page(RecordFilter filter) {
        return query(filter, filter.book().row()).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(RecordFilter filter, Consumer<RecordRow> row) {
        query(filter, filter.book().row()).each(row);
    }

    private <L extends RecordRow> ListQuery<L> query(RecordFilter filter, Class<L> row) {
        RecordBook book = filter.book();
        ListQuery<L> query = new ListQuery<>(entityManager, row, WHO + book.select(), book.from() + JOINED)
                .whereWordsFound(
                        book == RecordBook.ACTIVITIES
                                ? "e.searchText like :q or translate(lower(r.title), 'ё', 'е') like :q"
                                : "e.searchText like :q",
                        filter.q())
                .whereGiven("e.schoolId = :own", "own", filter.own())
                .whereGiven("e.schoolId = :school", "school", filter.school())
                .whereGiven(book.year() + " = :year", "year", filter.year())
                .whereGiven(book.kind() + " = :kind", "kind", filter.kind())
                .whereGiven("r.subject = :subject", "subject", filter.subject())
                .orderBy(filter.order());
        if (filter.term() != null) {
            query.where(filter.term().condition()).with("today", day.today()).with("soon", day.consentsLook());
        }
        return filter.weak() ? query.where(book.number() + " < " + RecordFilter.LOW) : query;
    }
}
