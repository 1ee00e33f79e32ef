package ru.mentorcentre.school.listing;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.school.ListingRow;
import ru.mentorcentre.school.register.ReportingYear;
import ru.mentorcentre.school.register.SchoolExport;
import ru.mentorcentre.school.register.SchoolFilter;
import ru.mentorcentre.school.register.SchoolList;
import ru.mentorcentre.school.register.SchoolRow;
import ru.mentorcentre.shared.Roles.Readers;

/** The lists of the register as files, with the filter they are shown by. */
@Controller
@Readers
class SchoolExportController {

    private final SchoolList schools;
    private final ListingRegister listings;
    private final ReportingYear reportingYear;

    SchoolExportController(SchoolList schools, ListingRegister listings, ReportingYear reportingYear) {
        this.schools = schools;
        this.listings = listings;
        this.reportingYear = reportingYear;
    }

    @GetMapping("/schools/export.{format:xlsx|csv}")
    Export schools(@RequestParam Map<String, String> query) {
        SchoolFilter filter = SchoolFilter.of(query, reportingYear.current());
        ExportTable<SchoolRow> table = SchoolExport.table(filter.year(), reportingYear.municipalityNames());
        return Export.of("Школы", table, rows -> schools.each(filter, rows));
    }

    @GetMapping("/schools/listings/export.{format:xlsx|csv}")
    Export listings(@RequestParam Map<String, String> query) {
        ListingsFilter filter = ListingsFilter.of(query);
        ExportTable<ListingRow> table = ExportTable.<ListingRow>named("Перечни")
                .column("Код", ListingRow::schoolCode)
                .wide("Школа", ListingRow::schoolName)
                .column("Перечень", row -> row.kind().title())
                .column("С", 12, ListingRow::startsOn)
                .column("По", 12, ListingRow::endsOn)
                .column("Номер приказа", ListingRow::orderNumber)
                .column("Дата приказа", ListingRow::orderDate)
                .column("Номер приказа об исключении", ListingRow::endOrderNumber)
                .column("Дата приказа об исключении", ListingRow::endOrderDate)
                .municipality(reportingYear.municipalityNames(), row -> row.municipalityId());
        return Export.of("Перечни ШНОР и ШССУ", table, rows -> listings.each(filter, rows));
    }
}
