package ru.mentorcentre.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Day;

/** The import of the staff: a name known in its school changes its educator, an unknown one adds an educator. */
@Component
class EducatorImport implements ImportKind<RowValues> {

    private final Schools schools;
    private final EducatorRepository educators;
    private final WorkingDay day;

    EducatorImport(Schools schools, EducatorRepository educators, WorkingDay day) {
        this.schools = schools;
        this.educators = educators;
        this.day = day;
    }

    @Override
    public String code() {
        return "staff";
    }

    @Override
    public String title() {
        return "Педагоги";
    }

    @Override
    public String path() {
        return "/staff/import";
    }

    @Override
    public String home() {
        return "/staff";
    }

    @Override
    public List<Column<?>> columns() {
        return EducatorColumns.ALL;
    }

    @Override
    public RowValues read(RowValues values) {
        return values;
    }

    @Override
    public Object key(RowValues values) {
        return List.of(values.get(EducatorColumns.SCHOOL), EducatorLine.nameKey(values));
    }

    @Override
    public List<PlannedRow<RowValues>> plan(List<ImportRow<RowValues>> rows) {
        Map<String, SchoolInfo> byCode = schoolsByCode();
        Map<Object, Educator> stored =
                stored(rows.stream().map(ImportRow::value).toList(), byCode);
        return rows.stream().map(row -> plan(row, byCode, stored)).toList();
    }

    @Override
    public void apply(List<PlannedRow<RowValues>> rows, long batchId) {
        Map<String, SchoolInfo> byCode = schoolsByCode();
        Map<Object, Educator> stored =
                stored(rows.stream().map(PlannedRow::value).toList(), byCode);
        List<Educator> added = new ArrayList<>();
        for (PlannedRow<RowValues> row : rows) {
            RowValues values = row.value();
            if (row.change() == RowChange.ADD) {
                long school = byCode.get(values.get(EducatorColumns.SCHOOL)).id();
                added.add(new Educator(EducatorLine.merged(values, school, null), day.today()));
            } else {
                Educator educator = stored.get(key(values));
                NewEducator before = educator.details(day.today());
                educator.change(EducatorLine.merged(values, before.schoolId(), before), day.today());
            }
        }
        educators.saveAll(added);
    }

    private PlannedRow<RowValues> plan(
            ImportRow<RowValues> row, Map<String, SchoolInfo> byCode, Map<Object, Educator> stored) {
        RowValues values = row.value();
        String name = EducatorLine.name(values);
        String code = values.get(EducatorColumns.SCHOOL);
        SchoolInfo school = byCode.get(code);
        if (school == null) {
            return PlannedRow.refused(
                    row, name, EducatorColumns.SCHOOL, code, "В реестре нет школы с кодом «" + code + "».");
        }
        String label = name + " · " + school.shortName();
        if (school.isClosed()) {
            return PlannedRow.refused(
                    row, label, EducatorColumns.SCHOOL, code, "Школа закрыта " + Day.of(school.closedOn()) + ".");
        }
        Educator educator = stored.get(key(values));
        if (educator != null && educator.retiredOn() != null) {
            String reason =
                    "Педагог выбыл " + Day.of(educator.retiredOn()) + ". Если это ошибка, верните его на карточке.";
            return PlannedRow.refused(row, label, EducatorColumns.LAST, values.get(EducatorColumns.LAST), reason);
        }
        if (values.get(EducatorColumns.POSITION) == null
                && (educator == null || values.has(EducatorColumns.POSITION))) {
            String reason = (educator == null ? "Это новый педагог: заполните столбец" : "Не может быть пустым столбец")
                    + " «Должность».";
            return PlannedRow.refused(row, label, EducatorColumns.POSITION, "", reason);
        }
        return educator == null
                ? PlannedRow.add(row, label, List.of())
                : PlannedRow.compared(row, label, EducatorLine.differences(values, educator.details(day.today())));
    }

    private Map<String, SchoolInfo> schoolsByCode() {
        return schools.all().stream().collect(Collectors.toMap(SchoolInfo::code, Function.identity()));
    }

    /** Educators of the schools that the rows name, by the key of a row; of two alike the one who works. */
    private Map<Object, Educator> stored(List<RowValues> rows, Map<String, SchoolInfo> byCode) {
        Map<Long, String> codes = new HashMap<>();
        rows.stream()
                .map(values -> byCode.get(values.get(EducatorColumns.SCHOOL)))
                .filter(school -> school != null)
                .forEach(school -> codes.put(school.id(), school.code()));
        Map<Object, Educator> stored = new HashMap<>();
        for (Educator educator : educators.ofSchools(codes.keySet())) {
            stored.merge(
                    List.of(codes.get(educator.schoolId()), educator.nameKey()),
                    educator,
                    (one, other) -> one.retiredOn() == null ? one : other);
        }
        return stored;
    }
}
