package ru.mentorcentre.profile.setting;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The head of the department signs the rules off; the next edit drops the mark. */
@Controller
@RequestMapping("/centre/profile/approval")
@RolesAllowed(Roles.HEAD)
class ProfileApprovalController {

    private final ProfileService profiles;

    ProfileApprovalController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @PostMapping
    String approve(@RequestParam int version, Viewer viewer, Submission submission) {
        return submission
                .orWarn("redirect:/centre/profile")
                .overtaken("Пока страница была открыта, правила изменились. Просмотрите их и утвердите ещё раз.")
                .run(() -> profiles.approve(viewer.accountId(), version), "Правила утверждены");
    }
}
