package ru.mentorcentre.school.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.Settlement;

/** The import of the register: a code that is known changes its school, an unknown one adds a school. */
@Component
class SchoolImport implements ImportKind<RowValues> {

    /** What no school can do without. */
    private static final List<Column<?>> NEEDED =
            List.of(SchoolColumns.FULL_NAME, SchoolColumns.KIND, SchoolColumns.PLACE);

    private final SchoolRepository schools;

    SchoolImport(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public String code() {
        return "schools";
    }

    @Override
    public String title() {
        return "Школы";
    }

    @Override
    public String path() {
        return "/schools/import";
    }

    @Override
    public String home() {
        return "/schools";
    }

    @Override
    public List<Column<?>> columns() {
        return SchoolColumns.ALL;
    }

    @Override
    public String need(Column<?> column) {
        return NEEDED.contains(column) ? "для новой школы" : ImportKind.super.need(column);
    }

    @Override
    public RowValues read(RowValues values) {
        return values;
    }

    @Override
    public Object key(RowValues values) {
        return values.get(SchoolColumns.CODE);
    }

    @Override
    public List<PlannedRow<RowValues>> plan(List<ImportRow<RowValues>> rows) {
        Map<String, School> stored = byCode();
        return rows.stream()
                .map(row -> plan(row, stored.get(row.value().get(SchoolColumns.CODE))))
                .toList();
    }

    @Override
    public void apply(List<PlannedRow<RowValues>> rows, long batchId) {
        Map<String, School> stored = byCode();
        List<School> added = new ArrayList<>();
        for (PlannedRow<RowValues> row : rows) {
            RowValues values = row.value();
            if (row.change() == RowChange.ADD) {
                added.add(new School(merged(values, null)));
            } else {
                School school = stored.get(values.get(SchoolColumns.CODE));
                school.change(merged(values, school.passport()));
            }
        }
        schools.saveAll(added);
    }

    private Map<String, School> byCode() {
        return schools.all().stream()
                .collect(Collectors.toMap(school -> school.passport().code(), Function.identity()));
    }

    private static PlannedRow<RowValues> plan(ImportRow<RowValues> row, School school) {
        RowValues values = row.value();
        String label = Stream.of(values.get(SchoolColumns.CODE), name(values, school))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        for (Column<?> column : NEEDED) {
            if (values.get(column) == null && (school == null || values.has(column))) {
                String reason = school == null
                        ? "Это новая школа: заполните столбец «" + column.header() + "»."
                        : "Столбец «" + column.header() + "» не может быть пустым.";
                return PlannedRow.refused(row, label, column, "", reason);
            }
        }
        return school == null
                ? PlannedRow.add(row, label, brought(values))
                : PlannedRow.compared(row, label, differences(values, school.passport()));
    }

    private static String name(RowValues values, School school) {
        String brought = values.get(SchoolColumns.SHORT_NAME);
        if (brought != null) {
            return brought;
        }
        return school == null
                ? values.get(SchoolColumns.FULL_NAME)
                : school.passport().shortName();
    }

    /** All that the row says of a new school; its code is in the label. */
    private static List<CellDifference> brought(RowValues values) {
        CellDifferences brought = new CellDifferences(values);
        SchoolColumns.ALL.stream()
                .filter(column -> column != SchoolColumns.CODE)
                .forEach(column -> brought.compare(column, null));
        return brought.list();
    }

    private static List<CellDifference> differences(RowValues values, NewSchool stored) {
        CellDifferences differences = new CellDifferences(values).compare(SchoolColumns.FULL_NAME, stored.fullName());
        if (values.get(SchoolColumns.SHORT_NAME) != null) {
            differences.compare(SchoolColumns.SHORT_NAME, stored.shortName());
        }
        return differences
                .compare(SchoolColumns.KIND, stored.kind())
                .compare(SchoolColumns.PLACE, Settlement.of(stored.rural()))
                .compare(SchoolColumns.ADVANCED, stored.advanced())
                .compare(SchoolColumns.HEAD, stored.headName())
                .compare(SchoolColumns.PHONE, stored.phone())
                .compare(SchoolColumns.EMAIL, stored.email())
                .compare(SchoolColumns.ADDRESS, stored.address())
                .compare(SchoolColumns.EDUCATORS, stored.educators())
                .compare(SchoolColumns.PUPILS, stored.pupils())
                .list();
    }

    /** The school after the row; a column the file lacks keeps what is stored, an empty short name keeps a name. */
    private static NewSchool merged(RowValues values, NewSchool stored) {
        String fullName = value(values, SchoolColumns.FULL_NAME, stored, NewSchool::fullName);
        String shortName = values.get(SchoolColumns.SHORT_NAME);
        if (shortName == null) {
            shortName = stored == null ? fullName : stored.shortName();
        }
        Settlement place = value(values, SchoolColumns.PLACE, stored, school -> Settlement.of(school.rural()));
        return new NewSchool(
                values.get(SchoolColumns.CODE),
                fullName,
                shortName,
                value(values, SchoolColumns.KIND, stored, NewSchool::kind),
                place.isRural(),
                value(values, SchoolColumns.ADVANCED, stored, NewSchool::advanced),
                value(values, SchoolColumns.HEAD, stored, NewSchool::headName),
                value(values, SchoolColumns.PHONE, stored, NewSchool::phone),
                value(values, SchoolColumns.EMAIL, stored, NewSchool::email),
                value(values, SchoolColumns.ADDRESS, stored, NewSchool::address),
                value(values, SchoolColumns.EDUCATORS, stored, NewSchool::educators),
                value(values, SchoolColumns.PUPILS, stored, NewSchool::pupils));
    }

    private static <V> V value(RowValues values, Column<V> column, NewSchool stored, Function<NewSchool, V> kept) {
        return values.has(column) || stored == null ? values.get(column) : kept.apply(stored);
    }
}
