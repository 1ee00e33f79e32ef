package ru.mentorcentre.staff.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** The import of the staff: a name known in its school changes its educator, an unknown one adds an educator. */
@Component
class EducatorImport implements ImportKind<RowValues> {

    private final EducatorLookupService rows;
    private final EducatorRepository educators;
    private final SimilarEducatorWarning resemblance;
    private final StaffCalendar day;

    EducatorImport(
            EducatorLookupService rows,
            EducatorRepository educators,
            SimilarEducatorWarning resemblance,
            StaffCalendar day) {
        this.rows = rows;
        this.educators = educators;
        this.resemblance = resemblance;
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
        return EducatorLookupService.key(values);
    }

    @Override
    public List<PlannedRow<RowValues>> plan(List<ImportRow<RowValues>> planned) {
        List<RowValues> all = planned.stream().map(ImportRow::value).toList();
        EducatorLookupService.StoredEducators named = rows.named(all);
        SimilarEducatorWarning.KnownEducators known = resemblance.known(
                all.stream().filter(values -> named.stored(values) == null).toList());
        return planned.stream().map(row -> plan(row, named, known)).toList();
    }

    @Override
    public void apply(List<PlannedRow<RowValues>> planned, long batchId) {
        EducatorLookupService.StoredEducators named =
                rows.named(planned.stream().map(PlannedRow::value).toList());
        List<Educator> added = new ArrayList<>();
        for (PlannedRow<RowValues> row : planned) {
            RowValues values = row.value();
            if (row.change() == RowChange.ADD) {
                long school = named.school(values).id();
                added.add(new Educator(ImportedEducator.merged(values, school, null), day.today()));
            } else {
                Educator educator = named.stored(values);
                NewEducator before = educator.details(day.today());
                educator.change(ImportedEducator.merged(values, before.schoolId(), before), day.today());
            }
        }
        educators.saveAll(added);
    }

    private PlannedRow<RowValues> plan(
            ImportRow<RowValues> row,
            EducatorLookupService.StoredEducators named,
            SimilarEducatorWarning.KnownEducators known) {
        RowValues values = row.value();
        SchoolInfo school = named.school(values);
        if (school == null) {
            return named.refusal(row, values);
        }
        String label = named.label(values);
        if (school.isClosed()) {
            return PlannedRow.refused(
                    row,
                    label,
                    EducatorColumns.SCHOOL,
                    school.code(),
                    "Школа закрыта " + Day.of(school.closedOn()) + ".");
        }
        if (named.left(values) != null) {
            return PlannedRow.refused(
                    row,
                    label,
                    EducatorColumns.LAST,
                    values.get(EducatorColumns.LAST),
                    named.left(values) + " Если это ошибка, верните его на карточке.");
        }
        LocalDate last = day.today().plusYears(1);
        for (Column<LocalDate> column : List.of(EducatorColumns.HIRED, EducatorColumns.FIRST_JOB)) {
            LocalDate given = values.get(column);
            if (given != null && given.isAfter(last)) {
                return PlannedRow.refused(row, label, column, Day.of(given), "Этот день ещё не скоро: проверьте год.");
            }
        }
        Educator educator = named.stored(values);
        if (values.get(EducatorColumns.POSITION) == null
                && (educator == null || values.has(EducatorColumns.POSITION))) {
            String reason = (educator == null ? "Это новый педагог: заполните столбец" : "Не может быть пустым столбец")
                    + " «Должность».";
            return PlannedRow.refused(row, label, EducatorColumns.POSITION, "", reason);
        }
        if (educator != null) {
            return PlannedRow.compared(row, label, ImportedEducator.differences(values, educator.details(day.today())));
        }
        List<CellDifference> told = new ArrayList<>(ImportedEducator.told(values));
        known.warning(values, school).ifPresent(words -> told.add(0, new CellDifference("Проверьте", "", words)));
        return PlannedRow.add(row, label, told);
    }
}
