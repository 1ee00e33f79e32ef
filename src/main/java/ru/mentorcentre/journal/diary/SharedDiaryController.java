package ru.mentorcentre.journal.diary;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;

/** What the mentees of a pair share of their diaries with who looks. */
@Controller
@RequestMapping("/mentorships/{id}/diary")
@PairReaders
class SharedDiaryController {

    private final PairAccess gate;
    private final DiaryService diaries;

    SharedDiaryController(PairAccess gate, DiaryService diaries) {
        this.gate = gate;
        this.diaries = diaries;
    }

    @GetMapping
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        MentorshipView seen = gate.show(id, viewer, model);
        model.addAttribute("owner", seen.own() != null && !seen.own().isMentor());
        model.addAttribute("entries", diaries.page(seen, viewer, new QueryValues(query).page()));
        return "journal/shared-diary";
    }

    @GetMapping("/{entry}/file")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long entry, Viewer viewer) {
        return diaries.file(gate.read(id, viewer), viewer, entry).answer();
    }
}
