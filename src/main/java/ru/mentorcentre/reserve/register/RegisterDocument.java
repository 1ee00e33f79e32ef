package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.office.WordDocument.Column;
import ru.mentorcentre.shared.web.Words;

/** The register for Word: exactly the eight obligatory fields in their order (5.6). */
final class RegisterDocument {

    /** The heads, as the regulation names them. */
    static final List<Column> FIELDS = List.of(
            new Column("Фамилия, имя, отчество", 12),
            new Column("Место работы", 14),
            new Column("Стаж работы", 9),
            new Column("Сроки обучения в школе резерва", 10),
            new Column("Сертификаты курсовой подготовки", 18),
            new Column("Сертификаты об участии в мероприятиях или заверенный перечень мероприятий", 18),
            new Column("Согласие на переезд", 9),
            new Column("Контактная информация", 13));

    private RegisterDocument() {}

    static WordDocument of(List<RegisterLine> lines, String municipality, LocalDate today) {
        String orders =
                lines.stream().map(line -> line.row().order()).distinct().collect(Collectors.joining("; "));
        return WordDocument.landscape()
                .title("Реестр кадрового управленческого резерва")
                .centred((municipality == null ? "" : municipality + ", ") + "на " + Day.of(today))
                .line(orders.isEmpty() ? null : "Основание: приказы о включении " + orders)
                .table(FIELDS, lines.stream().map(RegisterDocument::cells).toList())
                .line("Всего: " + Words.count(lines.size(), "человек", "человека", "человек"))
                .signature("Начальник управления образования")
                .signature("Руководитель муниципального наставнического центра");
    }

    private static List<String> cells(RegisterLine line) {
        RegisterRow row = line.row();
        return List.of(
                row.fullName(),
                row.schoolName(),
                Words.count(row.serviceYears(), "год", "года", "лет") + "\nна " + Day.of(row.orderOn()),
                row.training(),
                line.courses(),
                row.furtherOrEvents(),
                row.relocation().title(),
                row.contacts());
    }
}
