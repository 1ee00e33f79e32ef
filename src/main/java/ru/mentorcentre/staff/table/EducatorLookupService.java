package ru.mentorcentre.staff.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorLookup;
import ru.mentorcentre.staff.EducatorMatches;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** Tables that name an educator in each row, by the school's code and the name: their first columns, and who is meant. */
@Component
public class EducatorLookupService implements EducatorLookup {

    /** The columns that name somebody, in the order of a template. */
    public static final List<Column<?>> COLUMNS =
            List.of(EducatorColumns.SCHOOL, EducatorColumns.LAST, EducatorColumns.FIRST, EducatorColumns.PATRONYMIC);

    private final Schools schools;
    private final EducatorRepository educators;
    private final StaffCalendar day;

    EducatorLookupService(Schools schools, EducatorRepository educators, StaffCalendar day) {
        this.schools = schools;
        this.educators = educators;
        this.day = day;
    }

    /** The same for rows that name the same person. */
    public static Object key(RowValues values) {
        return List.of(values.get(EducatorColumns.SCHOOL), ImportedEducator.nameKey(values));
    }

    @Override
    public List<Column<?>> columns() {
        return COLUMNS;
    }

    @Override
    public Object person(RowValues values) {
        return key(values);
    }

    @Override
    public StoredEducators named(Collection<RowValues> rows) {
        Map<String, SchoolInfo> byCode =
                schools.all().stream().collect(Collectors.toMap(SchoolInfo::code, Function.identity()));
        Map<Long, String> codes = new HashMap<>();
        rows.stream()
                .map(values -> byCode.get(values.get(EducatorColumns.SCHOOL)))
                .filter(school -> school != null)
                .forEach(school -> codes.put(school.id(), school.code()));
        Map<Object, Educator> stored = new HashMap<>();
        for (Educator educator : codes.isEmpty() ? List.<Educator>of() : educators.ofSchools(codes.keySet())) {
            stored.merge(
                    List.of(codes.get(educator.schoolId()), educator.nameKey()),
                    educator,
                    (one, other) -> one.retiredOn() == null ? one : other);
        }
        return new StoredEducators(byCode, stored, day.now());
    }

    /** Who is meant by rows; of two of one name the one who works. */
    public static final class StoredEducators implements EducatorMatches {

        private final Map<String, SchoolInfo> schools;
        private final Map<Object, Educator> stored;
        private final Educator.ReferenceDay day;

        StoredEducators(Map<String, SchoolInfo> schools, Map<Object, Educator> stored, Educator.ReferenceDay day) {
            this.schools = schools;
            this.stored = stored;
            this.day = day;
        }

        @Override
        public SchoolInfo school(RowValues values) {
            return schools.get(values.get(EducatorColumns.SCHOOL));
        }

        @Override
        public EducatorInfo educator(RowValues values) {
            Educator found = stored(values);
            return found == null ? null : found.info(day);
        }

        @Override
        public String label(RowValues values) {
            SchoolInfo school = school(values);
            return ImportedEducator.name(values) + (school == null ? "" : " · " + school.shortName());
        }

        @Override
        public <R> PlannedRow<R> refusal(ImportRow<R> row, RowValues values) {
            String code = values.get(EducatorColumns.SCHOOL);
            SchoolInfo school = school(values);
            if (school == null) {
                return PlannedRow.refused(
                        row,
                        label(values),
                        EducatorColumns.SCHOOL,
                        code,
                        "В реестре нет школы с кодом «" + code + "».");
            }
            Educator educator = stored(values);
            String last = values.get(EducatorColumns.LAST);
            if (educator == null) {
                return PlannedRow.refused(
                        row,
                        label(values),
                        EducatorColumns.LAST,
                        last,
                        "В школе «" + school.shortName() + "» нет такого педагога. Сначала добавьте его.");
            }
            return educator.isAnonymous()
                    ? PlannedRow.refused(row, label(values), EducatorColumns.LAST, last, "Карточка обезличена.")
                    : null;
        }

        /** Keys of all who are meant by the rows. */
        public Set<Long> keys(Collection<RowValues> rows) {
            return rows.stream()
                    .map(this::stored)
                    .filter(educator -> educator != null)
                    .map(Educator::getId)
                    .collect(Collectors.toSet());
        }

        public Educator stored(RowValues values) {
            return stored.get(key(values));
        }

        /** «Педагог выбыл 31.08.2025.», {@code null} while the person works. */
        String left(RowValues values) {
            Educator educator = stored(values);
            return educator == null || educator.retiredOn() == null
                    ? null
                    : "Педагог выбыл " + Day.of(educator.retiredOn()) + ".";
        }
    }
}
