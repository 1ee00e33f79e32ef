package ru.mentorcentre.mentoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Subject;

/** The list of mentors as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class MentorExportController {

    private static final int WIDE = 40;
    private static final int SHORT = 12;

    /** A register on paper has at most so many rows. */
    private static final int PRINTED = 2000;

    private final MentorList list;
    private final EligibilityRules rules;
    private final DifficultyTitles titles;
    private final MentoringPlaces places;
    private final Exports exports;
    private final MentorRegister register;

    MentorExportController(
            MentorList list,
            EligibilityRules rules,
            DifficultyTitles titles,
            MentoringPlaces places,
            Exports exports,
            MentorRegister register) {
        this.list = list;
        this.rules = rules;
        this.titles = titles;
        this.places = places;
        this.exports = exports;
        this.register = register;
    }

    /** For Word, ready to be signed. */
    @GetMapping("/mentors/register.docx")
    void register(@RequestParam Map<String, String> query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        Map<String, String> difficulties = titles.byCode();
        MentorFilter filter = MentorFilter.of(query, viewer, difficulties);
        register.document(list.first(filter, PRINTED), filter.chips(places.schoolNames(viewer), difficulties))
                .send(response, "Реестр наставников");
    }

    @GetMapping("/mentors/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> difficulties = titles.byCode();
        MentorFilter filter = MentorFilter.of(query, viewer, difficulties);
        var judge = rules.judge();
        exports.send(
                response,
                format,
                "Наставники",
                table(difficulties, places.municipalityNames()),
                (Consumer<Line> rows) -> list.each(filter, row -> rows.accept(new Line(row, judge.apply(row)))));
    }

    /** The preliminary list by subjects: a mentor of two subjects stands in two places. */
    @GetMapping("/mentors/subjects/export.{format:xlsx|csv}")
    void exportBySubject(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        MentorFilter filter = MentorFilter.of(query, viewer, titles.byCode());
        List<OfSubject> found = new ArrayList<>();
        list.each(filter, row -> row.subjects().forEach(subject -> found.add(new OfSubject(subject, row))));
        found.sort(Comparator.comparing(OfSubject::subject));
        exports.send(
                response,
                format,
                "Наставники по предметам",
                ExportTable.<OfSubject>named("По предметам")
                        .column("Предмет", WIDE, one -> one.subject().title())
                        .column("Наставник", WIDE, one -> one.row().fullName())
                        .column("Школа", WIDE, one -> one.row().schoolName())
                        .column("Должность", WIDE, one -> one.row().position())
                        .column("Любимые темы", WIDE, one -> one.row().topics())
                        .column("Состояние", one -> one.row().state().title())
                        .column("Свободно мест", one -> one.row().freePlaces()),
                found::forEach);
    }

    private static ExportTable<Line> table(Map<String, String> titles, Map<Long, String> municipalities) {
        ExportTable<Line> table = ExportTable.<Line>named("Наставники")
                .column("Код школы", line -> line.row().schoolCode())
                .column("Школа", WIDE, line -> line.row().schoolName())
                .column("Наставник", WIDE, line -> line.row().fullName())
                .column("Должность", WIDE, line -> line.row().position())
                .column("Предметы", WIDE, line -> line.row().subjectTitles())
                .column("Управление школой", line -> line.row().managerial())
                .column("Любимые темы", WIDE, line -> line.row().topics())
                .column("С чем поможет", WIDE, line -> line.row().difficultyTitles(titles))
                .column("Формы", WIDE, line -> line.row().formTitles())
                .column("Состояние", line -> line.row().state().title())
                .column("С какого дня", SHORT, line -> line.row().stateOn())
                .column("По правилам", WIDE, line -> line.eligibility().title())
                .column("Почему", WIDE, line -> line.eligibility().why())
                .column("Мест", line -> line.row().capacity())
                .column("Наставляемых", line -> line.row().load())
                .column("Согласие", SHORT, line -> line.row().consentOn())
                .column("Согласие до", SHORT, line -> line.row().consentUntil())
                .column("Соглашение", line -> line.row().agreementNumber())
                .column("Дата соглашения", SHORT, line -> line.row().agreementOn())
                .column("Соглашение до", SHORT, line -> line.row().agreementUntil())
                .column("Оплата", line -> line.row().pay())
                .column("Чему учиться", WIDE, line -> line.row().trainingNeeds())
                .column("Чему научился", WIDE, line -> line.row().trainingPassed());
        return municipalities.isEmpty()
                ? table
                : table.column(
                        "Муниципалитет",
                        WIDE,
                        line -> municipalities.get(line.row().municipalityId()));
    }

    /** A mentor in the list of one subject. */
    record OfSubject(Subject subject, MentorRow row) {}

    /** A mentor, and what the rules say of him or her. */
    record Line(MentorRow row, Eligibility eligibility) {}
}
