package ru.mentorcentre.assessment.entry;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.shared.Roles.Editors;

/** Import of yearly figures. */
@Controller
@RequestMapping("/assessment/import")
@Editors
class FiguresImportController extends ImportController {

    FiguresImportController(FiguresImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
