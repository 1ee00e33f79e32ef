package ru.mentorcentre.staff.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.SubjectNames;

/** The columns of the staff, once for the import and the export. The headers are a contract with other programs. */
public final class EducatorColumns {

    private static final int NAME = 100;
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\s*(?:лет|года|год|г|л)\\.?");

    public static final Column<String> SCHOOL =
            Column.text("Код школы", 50).required().example(Column.SAMPLE);
    public static final Column<String> LAST =
            Column.text("Фамилия", NAME).required().example("Иванова");
    public static final Column<String> FIRST =
            Column.text("Имя", NAME).required().example("Анна");
    public static final Column<String> PATRONYMIC =
            Column.text("Отчество", NAME).example("Петровна");
    static final Column<String> POSITION = Column.text("Должность", 200).example("Учитель");
    static final Column<Set<Subject>> SUBJECTS = Column.of(
                    "Предметы",
                    "названия через запятую или точку с запятой",
                    cell -> SubjectNames.read(cell.shown()),
                    SubjectNames::write)
            .example(Set.of(Subject.RUSSIAN, Subject.LITERATURE));
    static final Column<LocalDate> HIRED =
            Column.date("Дата приёма", NewEducator.FIRST_YEAR).example(LocalDate.of(2015, 9, 1));
    private static final Column<Integer> FULL_YEARS = Column.integer("Стаж лет", 0, 80);
    static final Column<Integer> SERVICE = Column.of(
                    "Стаж лет", "полных лет, от 0 до 80", EducatorColumns::years, (Integer years) -> years)
            .example(17);
    static final Column<QualificationCategory> CATEGORY = Column.of(
                    "Категория",
                    "одно из: " + QualificationCategoryNames.titles(),
                    cell -> QualificationCategoryNames.read(cell.shown()),
                    QualificationCategory::title)
            .example(QualificationCategory.HIGHEST);
    static final Column<String> EMAIL = Column.email("Эл. почта").example("ivanova@example.org");
    static final Column<String> PHONE = Column.phone("Телефон").example("8 (000) 000-00-01");

    static final Column<LocalDate> FIRST_JOB =
            Column.date("Первая работа", NewEducator.FIRST_YEAR).hint("первый день первой работы после выпуска, дата");
    static final Column<String> TITLES = Column.text("Звания и награды", 500);
    static final Column<String> EDUCATION = Column.text("Образование", 500);

    /** In the order of a template: those that other programs rely on, then those that came later. */
    static final List<Column<?>> ALL = List.of(
            SCHOOL,
            LAST,
            FIRST,
            PATRONYMIC,
            POSITION,
            SUBJECTS,
            HIRED,
            SERVICE,
            CATEGORY,
            EMAIL,
            PHONE,
            FIRST_JOB,
            TITLES,
            EDUCATION);

    private EducatorColumns() {}

    /** Also «17 лет» and «меньше года». */
    private static Integer years(SheetCell cell) {
        String words = SearchText.normal(cell.shown());
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            return FULL_YEARS.parse(counted.group(1));
        }
        return words.matches("(менее|меньше) (1 |одного )?года") ? Integer.valueOf(0) : FULL_YEARS.parse(cell);
    }
}
