package ru.mentorcentre.staff.record;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** The pages of the import of professional activities. */
@Controller
@RequestMapping("/staff/activities/import")
@Editors
class ActivityImportController extends ImportController {

    ActivityImportController(ActivityImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
