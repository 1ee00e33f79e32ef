package ru.mentorcentre.staff;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles;

/** The pages of the staff's import. */
@Controller
@RequestMapping("/staff/import")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class EducatorImportController extends ImportController {

    EducatorImportController(EducatorImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
