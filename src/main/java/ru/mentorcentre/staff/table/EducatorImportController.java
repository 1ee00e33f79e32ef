package ru.mentorcentre.staff.table;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** The pages of the staff's import. */
@Controller
@RequestMapping("/staff/import")
@Editors
class EducatorImportController extends ImportController {

    EducatorImportController(EducatorImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
