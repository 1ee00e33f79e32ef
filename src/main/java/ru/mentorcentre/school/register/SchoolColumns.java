package ru.mentorcentre.school.register;

import java.util.List;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Settlement;

/** The columns of the register, once for the import and the export. The headers are a contract with other programs. */
final class SchoolColumns {

    static final Column<String> CODE = Column.text("Код", 50).required().example(Column.SAMPLE);
    static final Column<String> FULL_NAME =
            Column.text("Полное наименование", 500).example("МБОУ «Средняя общеобразовательная школа № 1»");
    static final Column<String> SHORT_NAME =
            Column.text("Краткое наименование", 200).example("СОШ № 1");
    static final Column<SchoolKind> KIND = Column.choice(
                    "Вид", List.of(SchoolKind.values()), SchoolKind::title, SchoolKind::shortTitle)
            .example(SchoolKind.SECONDARY);
    static final Column<Settlement> PLACE = Column.choice(
                    "Местность", List.of(Settlement.values()), Settlement::title, Settlement::adjective)
            .example(Settlement.TOWN);
    static final Column<Boolean> ADVANCED =
            Column.yesNo("Повышенный уровень").hint("да или нет; пусто — по виду школы");
    static final Column<String> HEAD = Column.text("Директор", 200).example("Иванова Анна Петровна");
    static final Column<String> PHONE = Column.phone("Телефон").example("8 (000) 000-00-01");
    static final Column<String> EMAIL = Column.email("Эл. почта").example("school1@example.org");
    static final Column<String> ADDRESS = Column.text("Адрес", 500).example("ул. Школьная, 1");
    static final Column<Integer> EDUCATORS =
            Column.integer("Педагогов", 0, 100_000).example(32);
    static final Column<Integer> PUPILS =
            Column.integer("Обучающихся", 0, 100_000).example(415);

    /** In the order of a template. */
    static final List<Column<?>> ALL =
            List.of(CODE, FULL_NAME, SHORT_NAME, KIND, PLACE, ADVANCED, HEAD, PHONE, EMAIL, ADDRESS, EDUCATORS, PUPILS);

    private SchoolColumns() {}
}
