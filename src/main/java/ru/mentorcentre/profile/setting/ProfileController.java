package ru.mentorcentre.profile.setting;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.Submission;

/** The rules of the centre: every setting with its effect, its default and where it comes from. */
@Controller
@RequestMapping("/centre/profile")
@Editors
class ProfileController {

    private static final String FORM = "profile/profile-form";

    private final ProfileService profiles;
    private final Municipalities municipalities;

    ProfileController(ProfileService profiles, Municipalities municipalities) {
        this.profiles = profiles;
        this.municipalities = municipalities;
    }

    @GetMapping
    @Readers
    String show(Model model) {
        ProfileState state = profiles.state();
        model.addAttribute("state", state);
        model.addAttribute("groups", SettingView.groups(state.values()));
        model.addAttribute("presets", ProfilePreset.values());
        model.addAttribute("decided", SettledQuestion.values());
        model.addAttribute("history", profiles.history());
        model.addAttribute("year", municipalities.current().reportingYear());
        return "profile/profile";
    }

    @GetMapping("/edit")
    String edit(Model model) {
        ProfileState state = profiles.state();
        return form(model, state.values(), state.version(), Map.of(), null);
    }

    @PostMapping
    String change(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam int version,
            Model model,
            Submission submission) {
        ProfileValues values = ProfileValues.typed(typed);
        Map<String, String> problems = values.problems();
        if (!problems.isEmpty()) {
            return form(model, values, version, problems, null);
        }
        BindingResult errors = new MapBindingResult(Map.of(), "profile");
        return submission
                .form(
                        errors,
                        () -> form(
                                model,
                                values,
                                profiles.state().version(),
                                Map.of(),
                                errors.getGlobalError().getDefaultMessage()))
                .run(() -> submission.done(
                        profiles.save(values, version)
                                ? "Правила сохранены. Прежние расчёты не изменились"
                                : "Ничего не изменилось",
                        "redirect:/centre/profile"));
    }

    private static String form(
            Model model, ProfileValues values, int version, Map<String, String> problems, String overtaken) {
        model.addAttribute("groups", SettingView.groups(values));
        model.addAttribute("version", version);
        model.addAttribute("problems", problems);
        model.addAttribute("overtaken", overtaken);
        return FORM;
    }
}
