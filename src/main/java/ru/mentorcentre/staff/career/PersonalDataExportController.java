package ru.mentorcentre.staff.career;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.PersonalDataItem;

/** Hands out all that is held about an educator as one file; the person's own right, and noted in the audit trail. */
@Controller
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR, Roles.MENTOR, Roles.MENTEE})
class PersonalDataExportController {

    private static final ExportTable<PersonalDataItem> TABLE = ExportTable.<PersonalDataItem>named("Все сведения")
            .column("Раздел", 30, PersonalDataItem::section)
            .wide("Что", PersonalDataItem::what)
            .column("Сведения", 60, PersonalDataItem::value);

    private final PersonalDataExport file;
    private final ApplicationEventPublisher events;

    PersonalDataExportController(PersonalDataExport file, ApplicationEventPublisher events) {
        this.file = file;
        this.events = events;
    }

    @GetMapping("/staff/{id}/file.{format:xlsx|csv}")
    Export send(@PathVariable long id, Viewer viewer) {
        List<PersonalDataItem> held = file.of(id, viewer);
        events.publishEvent(new PeopleSeen(Set.of(id)));
        return Export.of("Все сведения о педагоге № " + id, TABLE, held::forEach);
    }
}
