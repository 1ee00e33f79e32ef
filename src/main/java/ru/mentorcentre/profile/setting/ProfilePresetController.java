package ru.mentorcentre.profile.setting;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;

/** Applies a ready set of settings, after showing what would change. */
@Controller
@RequestMapping("/centre/profile/presets/{name}")
@Editors
class ProfilePresetController {

    private final ProfileService profiles;

    ProfilePresetController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    String ask(@PathVariable String name, Model model) {
        ProfilePreset preset = preset(name);
        ProfileState state = profiles.state();
        model.addAttribute("preset", preset);
        model.addAttribute("state", state);
        model.addAttribute("differences", preset.differencesFrom(state.profile()));
        return "profile/profile-preset";
    }

    @PostMapping
    String apply(@PathVariable String name, @RequestParam int version, Submission submission) {
        ProfilePreset preset = preset(name);
        return submission
                .orWarn("redirect:/centre/profile/presets/" + preset.name())
                .run(
                        () -> profiles.save(ProfileValues.of(preset.profile()), version),
                        "Применён набор «" + preset.title() + "». Прежние расчёты не изменились",
                        "redirect:/centre/profile");
    }

    private static ProfilePreset preset(String name) {
        return Arrays.stream(ProfilePreset.values())
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound.of("preset", name));
    }
}
