package ru.mentorcentre.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;

/** The smallest kind of import there is: adds schools by code and short name. */
public class SchoolNameKind implements ImportKind<SchoolNameKind.Line> {

    public record Line(RowValues values, String code, String name) {}

    public static final Column<String> CODE = Column.text("Код", 20).required().example("S01");
    static final Column<String> NAME =
            Column.text("Краткое наименование", 200).required().example("СОШ № 1");

    private final Schools schools;
    private final String code;

    /** Runs before a row is stored; tests let it fail or wait. */
    public volatile Runnable beforeRow = () -> {};

    public SchoolNameKind(Schools schools, String code) {
        this.schools = schools;
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return "Названия школ";
    }

    @Override
    public String path() {
        return "/test/import";
    }

    @Override
    public String home() {
        return "/schools";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CODE, NAME);
    }

    @Override
    public Line read(RowValues values) {
        return new Line(values, values.get(CODE), values.get(NAME));
    }

    @Override
    public Object key(Line row) {
        return row.code();
    }

    @Override
    public List<PlannedRow<Line>> plan(List<ImportRow<Line>> rows) {
        Map<String, SchoolInfo> stored =
                schools.all().stream().collect(Collectors.toMap(SchoolInfo::code, school -> school));
        return rows.stream()
                .map(row -> planned(row, stored.get(row.value().code())))
                .toList();
    }

    private PlannedRow<Line> planned(ImportRow<Line> row, SchoolInfo school) {
        String label = row.value().code() + " · " + row.value().name();
        if (row.value().name().startsWith("неизвестн")) {
            return PlannedRow.refused(row, label, NAME, row.value().name(), "Такой школы нет.");
        }
        CellDifferences differences = new CellDifferences(row.value().values());
        return school == null
                ? PlannedRow.add(
                        row,
                        label,
                        differences.compare(CODE, null).compare(NAME, null).list())
                : PlannedRow.compared(
                        row,
                        label,
                        differences.compare(NAME, school.shortName()).list());
    }

    @Override
    public void apply(List<PlannedRow<Line>> rows, long batchId) {
        for (PlannedRow<Line> row : rows) {
            beforeRow.run();
            if (row.change() == RowChange.ADD) {
                schools.add(SchoolExample.named(row.value().code(), row.value().name()));
            }
        }
    }
}
