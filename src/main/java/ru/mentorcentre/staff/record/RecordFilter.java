package ru.mentorcentre.staff.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.consent.ConsentTermFilter;

/**
 * What a book of records is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param own the only school a school role may see, {@code null} for the others
 * @param kind of the book's kinds, {@code null} for all
 * @param subject of results
 * @param term of consents
 * @param weak only results below {@link #LOW} per cent
 * @param page from 0
 */
record RecordFilter(
        RecordBook book,
        String q,
        Long own,
        Long school,
        Integer year,
        Enum<?> kind,
        Subject subject,
        boolean weak,
        ConsentTermFilter term,
        String order,
        int page) {

    /** Per cent below which somebody should look. */
    static final int LOW = 60;

    static RecordFilter of(RecordBook book, Map<String, String> query, Viewer viewer) {
        QueryValues values = new QueryValues(query);
        Long year = values.key("year");
        return new RecordFilter(
                book,
                values.text("q"),
                viewer.onlySchool(),
                values.key("school"),
                year == null || year > 2100 ? null : year.intValue(),
                Arrays.stream(book.kinds())
                        .filter(one -> one.name().equals(query.get("kind")))
                        .findFirst()
                        .orElse(null),
                book == RecordBook.RESULTS ? values.choice(Subject.class, "subject") : null,
                book.number() != null && "LOW".equals(query.get("percent")),
                book == RecordBook.CONSENTS ? values.choice(ConsentTermFilter.class, "term") : null,
                sort(book).order(query.get("sort")),
                values.page());
    }

    private static ListSort sort(RecordBook book) {
        ListSort sort = new ListSort("-when", "r.id desc")
                .by("when", book.when() + " %s, e.lastName, e.firstName")
                .by("name", "e.lastName %s, e.firstName, e.patronymic, " + book.when() + " desc")
                .by("school", "s.shortName %s, e.lastName, e.firstName");
        if (book.number() != null) {
            sort.by("percent", book.number() + " %s, e.lastName, e.firstName");
        }
        return book == RecordBook.CONSENTS
                ? sort.by("until", "r.validUntil %s nulls last, e.lastName, e.firstName")
                : sort;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.getOrDefault(school, "нет такой"));
        QueryValues.chip(chips, "year", "Год", year == null ? null : String.valueOf(year));
        QueryValues.chip(chips, "kind", "Вид", kind == null ? null : StaffChoices.title(kind));
        QueryValues.chip(chips, "subject", "Предмет", subject == null ? null : subject.title());
        QueryValues.chip(chips, "term", "Срок", term == null ? null : term.title());
        QueryValues.chip(chips, "percent", "Результат", weak ? "ниже " + LOW + " %" : null);
        return chips;
    }
}
