package ru.mentorcentre.school.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** The pages of the register's import. */
@Controller
@RequestMapping("/schools/import")
@Editors
class SchoolImportController extends ImportController {

    SchoolImportController(SchoolImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
