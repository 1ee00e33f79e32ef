package ru.mentorcentre.journal.diary;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The file of an own entry, and taking an entry out of the diary. */
@Controller
@RequestMapping("/diary/{entry}")
@RolesAllowed(Roles.MENTEE)
class DiaryEntryController {

    private final DiaryService diaries;
    private final DiaryOwners owners;

    DiaryEntryController(DiaryService diaries, DiaryOwners owners) {
        this.diaries = diaries;
        this.owners = owners;
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> download(@PathVariable long entry, Viewer viewer) {
        return diaries.ownFile(owners.get(viewer), entry).answer();
    }

    @GetMapping("/deletion")
    String ask(@PathVariable long entry, Viewer viewer, Model model) {
        model.addAttribute("entry", diaries.own(owners.get(viewer), entry));
        return "journal/achievement-deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long entry, Viewer viewer, RedirectAttributes redirect) {
        diaries.delete(owners.get(viewer), entry);
        redirect.addFlashAttribute("flash", "Запись удалена из дневника");
        return "redirect:/diary";
    }
}
