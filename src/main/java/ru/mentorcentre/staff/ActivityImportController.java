package ru.mentorcentre.staff;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles;

/** The pages of the import of professional activities. */
@Controller
@RequestMapping("/staff/activities/import")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class ActivityImportController extends ImportController {

    ActivityImportController(ActivityImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
