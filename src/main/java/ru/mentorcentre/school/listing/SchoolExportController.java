package ru.mentorcentre.school.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
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
    private final Exports exports;

    SchoolExportController(SchoolList schools, ListingRegister listings, ReportingYear reportingYear, Exports exports) {
        this.schools = schools;
        this.listings = listings;
        this.reportingYear = reportingYear;
        this.exports = exports;
    }

    @GetMapping("/schools/export.{format:xlsx|csv}")
    void schools(
            @PathVariable ExportFormat format, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        SchoolFilter filter = SchoolFilter.of(query, reportingYear.current());
        ExportTable<SchoolRow> table = SchoolExport.table(filter.year(), reportingYear.municipalityNames());
        exports.send(response, format, "Школы", table, rows -> schools.each(filter, rows));
    }

    @GetMapping("/schools/listings/export.{format:xlsx|csv}")
    void listings(
            @PathVariable ExportFormat format, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
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
        exports.send(response, format, "Перечни ШНОР и ШССУ", table, rows -> listings.each(filter, rows));
    }
}
