package ru.mentorcentre.assessment.entry;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;

/** Where a block that was pasted into the grid belongs; nothing is stored by asking. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/figures/placement.txt")
@Editors
class PastedBlockController {

    private final FiguresGrid grid;

    PastedBlockController(FiguresGrid grid) {
        this.grid = grid;
    }

    /**
     * @param text lines of cells, with tabs between them
     * @param column key of the column that the cursor stands in
     */
    @PostMapping(produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> place(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String column) {
        return ResponseEntity.ok(grid.place(year, text, column).words());
    }
}
