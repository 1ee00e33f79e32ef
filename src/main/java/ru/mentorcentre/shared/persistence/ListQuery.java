package ru.mentorcentre.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * One list: HQL that selects row projections, narrowed by the conditions that apply, counted and cut into pages by the
 * database. Conditions are literals of the code; whatever a person typed goes in as a parameter.
 *
 * <pre>{@code
 * new ListQuery<>(entityManager, SchoolRow.class, "s.id, s.name", "School s")
 *         .whereFound("translate(lower(s.name), 'ё', 'е') like :q", filter.q())
 *         .orderBy("s.name, s.id")
 *         .page(filter.page());
 * }</pre>
 */
public final class ListQuery<T> {

    private final EntityManager entityManager;
    private final Class<T> row;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String order = "";

    public ListQuery(EntityManager entityManager, Class<T> row, String select, String from) {
        this.entityManager = entityManager;
        this.row = row;
        this.select = select;
        this.from = from;
    }

    /** A condition that always applies. */
    public ListQuery<T> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** A condition with one parameter. */
    public ListQuery<T> where(String condition, String parameter, Object value) {
        return where(condition).with(parameter, value);
    }

    /** As {@link #where(String, String, Object)}, left out where there is no value. */
    public ListQuery<T> whereGiven(String condition, String parameter, Object value) {
        return whereIf(value != null, condition, parameter, value);
    }

    /** As {@link #where(String, String, Object)}, left out unless it applies. */
    public ListQuery<T> whereIf(boolean applies, String condition, String parameter, Object value) {
        return applies ? where(condition, parameter, value) : this;
    }

    /** That an array holds a value, left out where there is none; asked with a set: Hibernate takes one value for a number. */
    public ListQuery<T> whereIncluded(String array, Object value) {
        return value == null ? this : where("array_includes(" + array + ", :included)", "included", Set.of(value));
    }

    /** A condition on {@code :q}, typed into a search box; left out where nothing was. */
    public ListQuery<T> whereFound(String condition, String typed) {
        return whereIf(typed != null && !typed.isBlank(), condition, "q", SearchText.like(typed));
    }

    /** As {@link #whereFound}, with anything between the words. */
    public ListQuery<T> whereWordsFound(String condition, String typed) {
        return whereIf(typed != null && !typed.isBlank(), condition, "q", SearchText.words(typed));
    }

    /** Binds a parameter that the select, the from part or a condition names. */
    public ListQuery<T> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The order, ending with a unique column so that pages never overlap. */
    public ListQuery<T> orderBy(String order) {
        this.order = " order by " + order;
        return this;
    }

    /** The page with this number, from 0; a number past the end gives the last page. */
    public ListPage<T> page(int number) {
        return page(number, ListPage.SIZE);
    }

    /** The same with so many rows a page. */
    public ListPage<T> page(int number, int size) {
        long total = count();
        int last = (int) Math.max(0, (total - 1) / size);
        int page = Math.min(Math.max(0, number), last);
        List<T> rows = total == 0
                ? List.of()
                : query().setFirstResult(page * size).setMaxResults(size).getResultList();
        return new ListPage<>(rows, total, page, size);
    }

    /** How many rows there are. */
    public long count() {
        return bind(entityManager.createQuery("select count(*) from " + from + narrowed(), Long.class))
                .getSingleResult();
    }

    /** All rows, one by one from the database: for exports, inside a transaction. */
    public void each(Consumer<? super T> row) {
        try (Stream<T> rows =
                query().setHint(HibernateHints.HINT_FETCH_SIZE, 500).getResultStream()) {
            rows.forEach(row);
        }
    }

    /** The row, where the conditions let through one at most. */
    public Optional<T> one() {
        return first(1).stream().findFirst();
    }

    /** The first rows, without counting. */
    public List<T> first(int limit) {
        return query().setMaxResults(limit).getResultList();
    }

    /** All rows, for lists known to be short. */
    public List<T> list() {
        return query().getResultList();
    }

    /** All groups, for selects that count. */
    public List<T> groupedList(String groupBy) {
        return bind(entityManager.createQuery(
                        "select " + select + " from " + from + narrowed() + " group by " + groupBy + order, row))
                .getResultList();
    }

    private TypedQuery<T> query() {
        return bind(entityManager.createQuery("select " + select + " from " + from + narrowed() + order, row));
    }

    private String narrowed() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <Q> TypedQuery<Q> bind(TypedQuery<Q> query) {
        // a count has no select part, and so fewer parameters
        query.getParameters().forEach(named -> query.setParameter(named.getName(), parameters.get(named.getName())));
        return query;
    }
}
