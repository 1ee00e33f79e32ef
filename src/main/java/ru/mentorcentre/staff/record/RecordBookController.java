package ru.mentorcentre.staff.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;
import ru.mentorcentre.staff.table.EducatorColumns;

/** Records of all educators as lists: tests of competence, activities, results of pupils, consents. */
@Controller
@SchoolReaders
class RecordBookController {

    private final RecordList list;
    private final StaffSchoolOptions places;
    private final StaffCalendar day;

    RecordBookController(RecordList list, StaffSchoolOptions places, StaffCalendar day) {
        this.list = list;
        this.places = places;
        this.day = day;
    }

    @GetMapping({"/staff/tests", "/staff/activities", "/staff/results", "/staff/consents"})
    String list(@RequestParam Map<String, String> query, HttpServletRequest request, Viewer viewer, Model model) {
        RecordFilter filter = RecordFilter.of(book(request), query, viewer);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("book", filter.book());
        model.addAttribute("books", RecordBook.values());
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("records", list.page(filter));
        model.addAttribute("today", day.today());
        return "staff/record-book";
    }

    @GetMapping({
        "/staff/tests/export.{format:xlsx|csv}",
        "/staff/activities/export.{format:xlsx|csv}",
        "/staff/results/export.{format:xlsx|csv}",
        "/staff/consents/export.{format:xlsx|csv}"
    })
    Export export(@RequestParam Map<String, String> query, HttpServletRequest request, Viewer viewer) {
        RecordFilter filter = RecordFilter.of(book(request), query, viewer);
        return Export.of(
                filter.book().title(),
                table(filter.book(), places.municipalityNames()),
                rows -> list.each(filter, rows));
    }

    /** The columns of the import first, so that what goes out comes back. */
    private static ExportTable<RecordRow> table(RecordBook book, Map<Long, String> municipalities) {
        ExportTable<RecordRow> table = ExportTable.<RecordRow>named(book.title())
                .column(EducatorColumns.SCHOOL, RecordRow::schoolCode)
                .column(EducatorColumns.LAST, RecordRow::lastName)
                .column(EducatorColumns.FIRST, RecordRow::firstName)
                .column(EducatorColumns.PATRONYMIC, RecordRow::patronymic);
        RecordRow.columns(book, table);
        table.column("Школа", 30, RecordRow::schoolName);
        return table.municipality(municipalities, row -> row.municipalityId());
    }

    private static RecordBook book(HttpServletRequest request) {
        return RecordBook.of(request.getRequestURI().replaceFirst("^.*/staff/([a-z]+).*$", "$1"))
                .orElseThrow();
    }
}
