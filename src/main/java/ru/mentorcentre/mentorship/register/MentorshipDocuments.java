package ru.mentorcentre.mentorship.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.office.WordDocument.Column;
import ru.mentorcentre.shared.persistence.Tenant;

/** What is printed and signed: the register of pairs, and the sheet of one. */
@Component
class MentorshipDocuments {

    private static final List<Column> REGISTER = List.of(
            new Column("№", 3),
            new Column("Наставник, школа", 16),
            new Column("Наставляемый, школа", 16),
            new Column("Форма, вид", 14),
            new Column("Основание", 12),
            new Column("Начало", 7),
            new Column("Срок", 7),
            new Column("Состояние", 9));

    private static final List<Column> FACTS = List.of(new Column("Сведения", 3), new Column("Содержание", 7));

    private static final List<Column> MEMBERS = List.of(
            new Column("Участник", 8), new Column("В паре", 5), new Column("Согласие", 5), new Column("Подпись", 5));

    private static final String OFFICE = "Руководитель муниципального наставнического центра";

    private final Municipalities municipalities;
    private final MentoringSchoolOptions places;

    MentorshipDocuments(Municipalities municipalities, MentoringSchoolOptions places) {
        this.municipalities = municipalities;
        this.places = places;
    }

    WordDocument register(List<MentorshipRow> rows, MentorshipFilter filter, Map<Long, String> schools) {
        List<List<String>> lines = new ArrayList<>();
        for (MentorshipRow row : rows) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    row.mentorNames() + below(row.mentorSchools()),
                    row.menteeNames() + below(row.menteeSchools()),
                    row.form().title()
                            + below(row.kind() == null ? null : row.kind().title()),
                    row.paper() == null ? "" : row.paper(),
                    Day.of(row.startsOn()),
                    Day.of(row.until()),
                    row.state().title()));
        }
        return WordDocument.landscape()
                .title("Реестр наставнических пар и групп")
                .line(place(Tenant.current()) + "на " + Day.of(places.today()))
                .line("Отбор: "
                        + (filter.chips(schools).isEmpty()
                                ? "нынешние пары"
                                : filter.chips(schools).stream()
                                        .map(chip -> chip.get(0))
                                        .collect(Collectors.joining("; "))))
                .table(REGISTER, lines)
                .line("Всего: " + lines.size())
                .signature(OFFICE);
    }

    WordDocument sheet(MentorshipCard card) {
        MentorshipRow row = card.row();
        List<List<String>> facts = new ArrayList<>();
        fact(facts, "Форма", row.form().title());
        fact(facts, "Вид", row.kind() == null ? null : row.kind().title());
        fact(facts, "Модель", row.model() == null ? null : row.model().title());
        fact(facts, "Чего ждём", row.element() == null ? null : row.element().title());
        fact(
                facts,
                "Почему нужен наставник",
                row.reason() == null ? null : row.reason().title());
        fact(facts, "Цели", row.goals());
        fact(facts, "Основание", row.paper());
        fact(facts, "Начало", Day.of(row.startsOn()));
        fact(facts, row.endedOn() == null ? "Срок" : "Окончание", Day.of(row.until()));
        fact(facts, "Состояние", row.state().title() + " с " + Day.of(row.stateOn()));
        return WordDocument.portrait()
                .title("Лист наставнической пары")
                .line(place(row.municipalityId()) + "на " + Day.of(places.today()))
                .table(FACTS, facts)
                .line("")
                .table(
                        MEMBERS,
                        card.members().stream().map(MentorshipDocuments::member).toList())
                .line("")
                .line(
                        "Участие добровольное. Наставник и наставляемый могут отказаться досрочно, предупредив другую сторону"
                                + " не менее чем за три рабочих дня (статья 351.8 Трудового кодекса РФ).")
                .signature(OFFICE);
    }

    private static List<String> member(MentorshipMemberRow one) {
        return List.of(
                one.name() + below(one.side().title().toLowerCase() + ", " + one.schoolName()),
                Day.of(one.joinedOn()) + (one.leftOn() == null ? "" : " – " + Day.of(one.leftOn())),
                one.agreedOn() == null
                        ? ""
                        : Day.of(one.agreedOn()) + ", " + one.agreedHow().title(),
                "");
    }

    private static void fact(List<List<String>> facts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(List.of(name, value));
        }
    }

    private static String below(String second) {
        return second == null ? "" : "\n" + second;
    }

    private String place(long municipalityId) {
        return municipalities
                .find(municipalityId)
                .map(MunicipalityInfo::name)
                .map(name -> name + ", ")
                .orElse("");
    }
}
