package ru.mentorcentre.staff.record;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** The pages of the import of results of pupils. */
@Controller
@RequestMapping("/staff/results/import")
@Editors
class PupilResultImportController extends ImportController {

    PupilResultImportController(PupilResultImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
