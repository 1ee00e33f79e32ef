package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Viewer;

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
        ConsentTerm term,
        String sort,
        boolean descending,
        int page) {

    /** Per cent below which somebody should look. */
    static final int LOW = 60;

    static RecordFilter of(RecordBook book, Map<String, String> query, Viewer viewer) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        QueryValues values = new QueryValues(query);
        Long year = values.key("year");
        return new RecordFilter(
                book,
                values.text("q"),
                viewer.seesAllSchools() ? null : viewer.schoolId(),
                values.key("school"),
                year == null || year > 2100 ? null : year.intValue(),
                Arrays.stream(book.kinds())
                        .filter(one -> one.name().equals(query.get("kind")))
                        .findFirst()
                        .orElse(null),
                book == RecordBook.RESULTS ? values.choice(Subject.class, "subject") : null,
                book.number() != null && "LOW".equals(query.get("percent")),
                book == RecordBook.CONSENTS ? values.choice(ConsentTerm.class, "term") : null,
                order(book, query.getOrDefault("sort", "-when")),
                query.getOrDefault("sort", "-when").startsWith("-"),
                values.page());
    }

    /** HQL, the key last so that pages stay apart. */
    String order() {
        String direction = descending ? " desc" : " asc";
        return switch (sort) {
            case "name" ->
                "e.lastName" + direction + ", e.firstName, e.patronymic, " + book.when() + " desc, r.id desc";
            case "school" -> "s.shortName" + direction + ", e.lastName, e.firstName, r.id desc";
            case "until" -> "r.validUntil" + direction + " nulls last, e.lastName, e.firstName, r.id desc";
            case "percent" -> book.number() + direction + ", e.lastName, e.firstName, r.id desc";
            default -> book.when() + direction + ", e.lastName, e.firstName, r.id desc";
        };
    }

    private static String order(RecordBook book, String text) {
        String wanted = text.replaceFirst("^-", "");
        boolean known = List.of("name", "school").contains(wanted)
                || wanted.equals("percent") && book.number() != null
                || wanted.equals("until") && book == RecordBook.CONSENTS;
        return known ? wanted : "when";
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
