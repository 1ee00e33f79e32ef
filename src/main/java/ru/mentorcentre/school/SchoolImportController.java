package ru.mentorcentre.school;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles;

/** The pages of the register's import. */
@Controller
@RequestMapping("/schools/import")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class SchoolImportController extends ImportController {

    SchoolImportController(SchoolImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
