package ru.mentorcentre.staff.table;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
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

    EducatorExportController(EducatorList list, StaffSchoolOptions places, StaffCalendar day) {
        this.list = list;
        this.places = places;
        this.day = day;
    }

    @GetMapping("/staff/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        EducatorFilter filter = EducatorFilter.of(query, viewer);
        return Export.of(
                "Педагоги",
                EducatorExport.table(day.today(), places.municipalityNames()),
                rows -> list.each(filter, rows));
    }
}
