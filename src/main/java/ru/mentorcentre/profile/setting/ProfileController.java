package ru.mentorcentre.profile.setting;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The rules of the centre: every setting with its effect, its default and where it comes from; ready sets of settings. */
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

    /** The head of the department signs the rules off; the next edit drops the mark. */
    @PostMapping("/approval")
    @RolesAllowed(Roles.HEAD)
    String approve(@RequestParam int version, Viewer viewer, Submission submission) {
        return submission
                .orWarn("redirect:/centre/profile")
                .overtaken("Пока страница была открыта, правила изменились. Просмотрите их и утвердите ещё раз.")
                .run(() -> profiles.approve(viewer.accountId(), version), "Правила утверждены");
    }

    @GetMapping("/presets/{name}")
    String preset(@PathVariable String name, Model model) {
        ProfilePreset preset = preset(name);
        ProfileState state = profiles.state();
        model.addAttribute("preset", preset);
        model.addAttribute("state", state);
        model.addAttribute("differences", preset.differencesFrom(state.profile()));
        return "profile/profile-preset";
    }

    @PostMapping("/presets/{name}")
    String apply(@PathVariable String name, @RequestParam int version, Submission submission) {
        ProfilePreset preset = preset(name);
        return submission
                .orWarn("redirect:/centre/profile/presets/" + preset.name())
                .run(
                        () -> profiles.save(ProfileValues.of(preset.profile()), version),
                        "Применён набор «" + preset.title() + "». Прежние расчёты не изменились",
                        "redirect:/centre/profile");
    }

    private static String form(
            Model model, ProfileValues values, int version, Map<String, String> problems, String overtaken) {
        model.addAttribute("groups", SettingView.groups(values));
        model.addAttribute("version", version);
        model.addAttribute("problems", problems);
        model.addAttribute("overtaken", overtaken);
        return FORM;
    }

    private static ProfilePreset preset(String name) {
        return Arrays.stream(ProfilePreset.values())
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound.of("preset", name));
    }
}
