package ru.mentorcentre.mentoring.request;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** The pages of the import of requests. */
@Controller
@RequestMapping("/requests/import")
@Editors
class RequestImportController extends ImportController {

    RequestImportController(RequestImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
