package ru.mentorcentre.staff.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.educator.EducatorFilter;
import ru.mentorcentre.staff.educator.EducatorList;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;

/** The list of educators as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class EducatorExportController {

    private final EducatorList list;
    private final StaffSchoolOptions places;
    private final StaffCalendar day;
    private final Exports exports;

    EducatorExportController(EducatorList list, StaffSchoolOptions places, StaffCalendar day, Exports exports) {
        this.list = list;
        this.places = places;
        this.day = day;
        this.exports = exports;
    }

    @GetMapping("/staff/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        EducatorFilter filter = EducatorFilter.of(query, viewer);
        exports.send(
                response,
                format,
                "Педагоги",
                EducatorExport.table(day.today(), places.municipalityNames()),
                rows -> list.each(filter, rows));
    }
}
