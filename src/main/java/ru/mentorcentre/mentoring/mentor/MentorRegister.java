package ru.mentorcentre.mentoring.mentor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.shared.office.WordDocument.Column;
import ru.mentorcentre.shared.persistence.Tenant;

/** The register of mentors (реестр наставников), to be printed and signed. */
@Component
class MentorRegister {

    private static final List<Column> COLUMNS = List.of(
            new Column("№", 3),
            new Column("Наставник, должность", 15),
            new Column("Школа", 10),
            new Column("Предметы и темы", 17),
            new Column("Состояние", 9),
            new Column("Основание", 19),
            new Column("Согласие", 10),
            new Column("Соглашение", 12),
            new Column("Занято мест", 5));

    private final EligibilityRules rules;
    private final Municipalities municipalities;
    private final MentoringSchoolOptions places;

    MentorRegister(EligibilityRules rules, Municipalities municipalities, MentoringSchoolOptions places) {
        this.rules = rules;
        this.municipalities = municipalities;
        this.places = places;
    }

    /** @param chips the conditions by which the rows were chosen */
    WordDocument document(List<MentorRow> rows, List<List<String>> chips) {
        var judge = rules.judge();
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(lines.size() + 1, row, judge.apply(row))));
        return WordDocument.landscape()
                .title("Реестр наставников")
                .line(place() + "на " + Day.of(places.today()))
                .line("Отбор: "
                        + (chips.isEmpty()
                                ? "все наставники и кандидаты"
                                : chips.stream().map(chip -> chip.get(0)).collect(Collectors.joining("; "))))
                .table(COLUMNS, lines)
                .line("Всего: " + lines.size())
                .signature("Руководитель муниципального наставнического центра");
    }

    private static List<String> line(int number, MentorRow row, Eligibility eligibility) {
        return List.of(
                String.valueOf(number),
                row.fullName() + "\n" + row.position(),
                row.schoolName(),
                filled("\n", row.managerial() ? "Управление школой" : null, row.subjectTitles(), row.topics()),
                row.state().title() + "\nс " + Day.of(row.stateOn()),
                eligibility.why(),
                row.consentOn() == null ? "нет" : Day.of(row.consentOn()) + until(row.consentUntil()),
                agreement(row),
                row.load() + " из " + row.capacity());
    }

    private static String agreement(MentorRow row) {
        return row.agreementNumber() == null
                ? "нет"
                : "№ " + row.agreementNumber()
                        + (row.agreementOn() == null ? "" : " от " + Day.of(row.agreementOn()))
                        + until(row.agreementUntil());
    }

    private static String until(LocalDate day) {
        return day == null ? "" : "\nпо " + Day.of(day);
    }

    private static String filled(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    private String place() {
        return municipalities
                .find(Tenant.current())
                .map(MunicipalityInfo::name)
                .map(name -> name + ", ")
                .orElse("");
    }
}
