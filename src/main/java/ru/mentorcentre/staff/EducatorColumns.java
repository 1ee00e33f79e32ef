package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.exchange.Column;

/** The columns of the staff, once for the import and the export. The headers are a contract with other programs. */
final class EducatorColumns {

    private static final int NAME = 100;

    static final Column<String> SCHOOL = Column.text("Код школы", 50).required().example(Column.SAMPLE);
    static final Column<String> LAST = Column.text("Фамилия", NAME).required().example("Иванова");
    static final Column<String> FIRST = Column.text("Имя", NAME).required().example("Анна");
    static final Column<String> PATRONYMIC = Column.text("Отчество", NAME).example("Петровна");
    static final Column<String> POSITION = Column.text("Должность", 200).example("Учитель");
    static final Column<Set<Subject>> SUBJECTS = Column.of(
                    "Предметы",
                    "названия через запятую или точку с запятой",
                    cell -> SubjectNames.read(cell.shown()),
                    SubjectNames::write)
            .example(Set.of(Subject.RUSSIAN, Subject.LITERATURE));
    static final Column<LocalDate> HIRED = Column.date("Дата приёма").example(LocalDate.of(2015, 9, 1));
    static final Column<Integer> SERVICE = Column.integer("Стаж лет", 0, 80).example(17);
    static final Column<Category> CATEGORY = Column.choice("Категория", List.of(Category.values()), Category::title)
            .example(Category.HIGHEST);
    static final Column<String> EMAIL = Column.email("Эл. почта").example("ivanova@example.org");
    static final Column<String> PHONE = Column.phone("Телефон").example("8 (000) 000-00-01");

    /** In the order of a template. */
    static final List<Column<?>> ALL =
            List.of(SCHOOL, LAST, FIRST, PATRONYMIC, POSITION, SUBJECTS, HIRED, SERVICE, CATEGORY, EMAIL, PHONE);

    private EducatorColumns() {}
}
