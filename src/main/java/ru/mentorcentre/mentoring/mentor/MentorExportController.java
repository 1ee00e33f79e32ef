package ru.mentorcentre.mentoring.mentor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Subject;

/** The list of mentors as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class MentorExportController {

    /** A register on paper has at most so many rows. */
    private static final int PRINTED = 2000;

    private final MentorList list;
    private final EligibilityRules rules;
    private final DifficultyTitles titles;
    private final MentoringSchoolOptions places;
    private final MentorRegister register;

    MentorExportController(
            MentorList list,
            EligibilityRules rules,
            DifficultyTitles titles,
            MentoringSchoolOptions places,
            MentorRegister register) {
        this.list = list;
        this.rules = rules;
        this.titles = titles;
        this.places = places;
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
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        Map<String, String> difficulties = titles.byCode();
        MentorFilter filter = MentorFilter.of(query, viewer, difficulties);
        var judge = rules.judge();
        return Export.of(
                "Наставники",
                table(difficulties, places.municipalityNames()),
                (Consumer<MentorWithEligibility> rows) ->
                        list.each(filter, row -> rows.accept(new MentorWithEligibility(row, judge.apply(row)))));
    }

    /** The preliminary list by subjects: a mentor of two subjects stands in two places. */
    @GetMapping("/mentors/subjects/export.{format:xlsx|csv}")
    Export exportBySubject(@RequestParam Map<String, String> query, Viewer viewer) {
        MentorFilter filter = MentorFilter.of(query, viewer, titles.byCode());
        List<MentorOfSubject> found = new ArrayList<>();
        list.each(filter, row -> row.subjects().forEach(subject -> found.add(new MentorOfSubject(subject, row))));
        found.sort(Comparator.comparing(MentorOfSubject::subject));
        return Export.of(
                "Наставники по предметам",
                ExportTable.<MentorOfSubject>named("По предметам")
                        .wide("Предмет", one -> one.subject().title())
                        .wide("Наставник", one -> one.row().fullName())
                        .wide("Школа", one -> one.row().schoolName())
                        .wide("Должность", one -> one.row().position())
                        .wide("Любимые темы", one -> one.row().topics())
                        .column("Состояние", one -> one.row().state().title())
                        .column("Свободно мест", one -> one.row().freePlaces()),
                found::forEach);
    }

    private static ExportTable<MentorWithEligibility> table(
            Map<String, String> titles, Map<Long, String> municipalities) {
        return ExportTable.<MentorWithEligibility>named("Наставники")
                .column("Код школы", line -> line.row().schoolCode())
                .wide("Школа", line -> line.row().schoolName())
                .wide("Наставник", line -> line.row().fullName())
                .wide("Должность", line -> line.row().position())
                .wide("Предметы", line -> line.row().subjectTitles())
                .column("Управление школой", line -> line.row().managerial())
                .wide("Любимые темы", line -> line.row().topics())
                .wide("С чем поможет", line -> line.row().difficultyTitles(titles))
                .wide("Формы", line -> line.row().formTitles())
                .column("Состояние", line -> line.row().state().title())
                .day("С какого дня", line -> line.row().stateOn())
                .wide("По правилам", line -> line.eligibility().title())
                .wide("Почему", line -> line.eligibility().why())
                .column("Мест", line -> line.row().capacity())
                .column("Наставляемых", line -> line.row().load())
                .day("Согласие", line -> line.row().consentOn())
                .day("Согласие до", line -> line.row().consentUntil())
                .column("Соглашение", line -> line.row().agreementNumber())
                .day("Дата соглашения", line -> line.row().agreementOn())
                .day("Соглашение до", line -> line.row().agreementUntil())
                .column("Оплата", line -> line.row().pay())
                .wide("Чему учиться", line -> line.row().trainingNeeds())
                .wide("Чему научился", line -> line.row().trainingPassed())
                .municipality(municipalities, line -> line.row().municipalityId());
    }

    /** A mentor in the list of one subject. */
    record MentorOfSubject(Subject subject, MentorRow row) {}

    /** A mentor, and what the rules say of him or her. */
    record MentorWithEligibility(MentorRow row, Eligibility eligibility) {}
}
