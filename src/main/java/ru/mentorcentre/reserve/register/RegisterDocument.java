package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.office.WordDocument.Column;
import ru.mentorcentre.shared.web.Words;

/** The register for Word: exactly the eight obligatory fields in their order (5.6). */
final class RegisterDocument {

    /** The heads, as the regulation names them. */
    static final List<Column> FIELDS = List.of(
            new Column("Фамилия, имя, отчество", 13),
            new Column("Место работы", 15),
            new Column("Стаж работы", 10),
            new Column("Сроки обучения в школе резерва", 11),
            new Column("Сертификаты курсовой подготовки", 17),
            new Column("Сертификаты об участии в мероприятиях или заверенный перечень мероприятий", 17),
            new Column("Согласие на переезд", 10),
            new Column("Контактная информация", 14));

    private RegisterDocument() {}

    /** Those who have left are told apart by a column of their own. */
    static WordDocument of(
            List<RegisterLine> lines,
            RegisterFilter filter,
            Map<Long, String> schools,
            String municipality,
            LocalDate today) {
        String narrowed = filter.chips(schools).stream()
                .map(chip -> chip.get(0))
                .filter(words -> !words.endsWith(RegisterView.LEFT.title()))
                .collect(Collectors.joining("; "));
        boolean left = filter.state() == RegisterView.LEFT;
        boolean exits = left || lines.stream().anyMatch(line -> line.row().leftOn() != null);
        List<Column> columns = new ArrayList<>(FIELDS);
        if (exits) {
            columns.add(new Column("Вывод из реестра", 12));
        }
        String orders =
                lines.stream().map(line -> line.row().order()).distinct().collect(Collectors.joining("; "));
        return WordDocument.landscape()
                .title("Реестр кадрового управленческого резерва" + (left ? ": выведены" : ""))
                .centred((municipality == null ? "" : municipality + ", ") + "на " + Day.of(today))
                .line(narrowed.isEmpty() ? null : "Не весь реестр. " + narrowed)
                .line(orders.isEmpty() ? null : "Основание: приказы о включении " + orders)
                .table(columns, lines.stream().map(line -> cells(line, exits)).toList())
                .line("Всего: " + Words.count(lines.size(), "человек", "человека", "человек"))
                .signature("Начальник управления образования")
                .signature("Руководитель муниципального наставнического центра");
    }

    private static List<String> cells(RegisterLine line, boolean exits) {
        RegisterRow row = line.row();
        List<String> cells = new ArrayList<>(List.of(
                row.fullName(),
                row.schoolName(),
                Words.count(row.serviceYears(), "год", "года", "лет") + "\nна " + Day.of(row.orderOn()),
                row.training(),
                line.courses(),
                row.furtherOrEvents(),
                row.relocation().title(),
                row.contacts()));
        if (exits) {
            cells.add(row.exit() == null ? "" : row.exit());
        }
        return cells;
    }
}
