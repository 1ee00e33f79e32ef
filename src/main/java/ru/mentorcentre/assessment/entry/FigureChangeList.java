package ru.mentorcentre.assessment.entry;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.FigureChangeRow;
import ru.mentorcentre.assessment.figures.FigureHistory;
import ru.mentorcentre.assessment.figures.FigureName;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The changes of a year's figures, and what they can be narrowed by. */
@Service
@Transactional(readOnly = true)
class FigureChangeList {

    private static final String AUTHORS = """
            select a.id, function('account_name', a.id) from (
                select distinct c.changedById as id from FigureChange c
                where c.year = :year and c.changedById is not null) a""";

    private final FigureHistory history;
    private final FigureColumns columns;
    private final EntityManager entityManager;

    FigureChangeList(FigureHistory history, FigureColumns columns, EntityManager entityManager) {
        this.history = history;
        this.columns = columns;
        this.entityManager = entityManager;
    }

    ListPage<FigureChangeRow> page(int year, FigureChangeFilter filter) {
        return query(year, filter).page(filter.page());
    }

    /** Every change the filter finds, one by one, for an export. */
    void each(int year, FigureChangeFilter filter, Consumer<FigureChangeRow> row) {
        query(year, filter).each(row);
    }

    /** Titles of the year's figures and indicators by name. */
    Map<String, String> figures(int year) {
        Map<String, String> titles = FigureName.titles();
        columns.indicators(year).forEach(line -> titles.put(FigureName.indicator(line.code()), line.title()));
        return titles;
    }

    /** Who changed figures of the year: names by account, as the alphabet goes. */
    Map<Long, String> authors(int year) {
        Map<Long, String> authors = new LinkedHashMap<>();
        entityManager
                .createQuery(AUTHORS, Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .sorted((one, other) -> String.valueOf(one[1]).compareToIgnoreCase(String.valueOf(other[1])))
                .forEach(row -> authors.put((Long) row[0], String.valueOf(row[1])));
        return authors;
    }

    private ListQuery<FigureChangeRow> query(int year, FigureChangeFilter filter) {
        return history.changes()
                .where("c.year = :year", "year", year)
                .whereWordsFound("translate(lower(s.shortName || ' ' || s.code), 'ё', 'е') like :q", filter.q())
                .whereGiven("array_position(c.figures, :figure) > 0", "figure", filter.figure())
                .whereGiven("c.changedById = :by", "by", filter.by())
                .whereGiven("c.origin = :origin", "origin", filter.origin());
    }
}
