package ru.mentorcentre.staff.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.educator.NameKey;

/** What one line of an imported table says of an educator. */
final class ImportedEducator {

    private ImportedEducator() {}

    static String name(RowValues values) {
        return PersonName.full(
                values.get(EducatorColumns.LAST),
                values.get(EducatorColumns.FIRST),
                values.get(EducatorColumns.PATRONYMIC));
    }

    static NameKey nameKey(RowValues values) {
        return NameKey.of(
                values.get(EducatorColumns.LAST),
                values.get(EducatorColumns.FIRST),
                values.get(EducatorColumns.PATRONYMIC));
    }

    static List<CellDifference> differences(RowValues values, NewEducator stored) {
        return new CellDifferences(values)
                .compare(EducatorColumns.POSITION, stored.position())
                .compare(EducatorColumns.SUBJECTS, stored.subjects().isEmpty() ? null : stored.subjects())
                .compare(EducatorColumns.HIRED, stored.hiredOn())
                .compare(EducatorColumns.SERVICE, stored.serviceYears())
                .compare(EducatorColumns.CATEGORY, stored.category())
                .compare(EducatorColumns.EMAIL, stored.email())
                .compare(EducatorColumns.PHONE, stored.phone())
                .compare(EducatorColumns.FIRST_JOB, stored.firstJobOn())
                .compare(EducatorColumns.TITLES, stored.titles())
                .compare(EducatorColumns.EDUCATION, stored.education())
                .list();
    }

    /** What a new educator will be, for the preview. */
    static List<CellDifference> told(RowValues values) {
        return Stream.of(
                        EducatorColumns.POSITION,
                        EducatorColumns.SUBJECTS,
                        EducatorColumns.SERVICE,
                        EducatorColumns.CATEGORY)
                .map(column -> told(column, values))
                .filter(one -> !one.after().isEmpty())
                .toList();
    }

    private static <V> CellDifference told(Column<V> column, RowValues values) {
        return new CellDifference(column.header(), "", column.shown(values.get(column)));
    }

    /** The educator after the row; a column that the file lacks keeps what is stored, so does another spelling. */
    static NewEducator merged(RowValues values, long school, NewEducator stored) {
        Set<Subject> subjects = value(values, EducatorColumns.SUBJECTS, stored, NewEducator::subjects);
        return new NewEducator(
                school,
                stored == null ? values.get(EducatorColumns.LAST) : stored.lastName(),
                stored == null ? values.get(EducatorColumns.FIRST) : stored.firstName(),
                stored == null ? values.get(EducatorColumns.PATRONYMIC) : stored.patronymic(),
                value(values, EducatorColumns.POSITION, stored, NewEducator::position),
                subjects == null ? Set.of() : subjects,
                value(values, EducatorColumns.HIRED, stored, NewEducator::hiredOn),
                value(values, EducatorColumns.SERVICE, stored, NewEducator::serviceYears),
                value(values, EducatorColumns.FIRST_JOB, stored, NewEducator::firstJobOn),
                value(values, EducatorColumns.CATEGORY, stored, NewEducator::category),
                value(values, EducatorColumns.TITLES, stored, NewEducator::titles),
                value(values, EducatorColumns.EDUCATION, stored, NewEducator::education),
                value(values, EducatorColumns.EMAIL, stored, NewEducator::email),
                value(values, EducatorColumns.PHONE, stored, NewEducator::phone));
    }

    private static <V> V value(RowValues values, Column<V> column, NewEducator stored, Function<NewEducator, V> kept) {
        return values.has(column) || stored == null ? values.get(column) : kept.apply(stored);
    }
}
