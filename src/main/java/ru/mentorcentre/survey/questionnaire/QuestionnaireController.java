package ru.mentorcentre.survey.questionnaire;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.survey.QuestionType;

/** The questionnaires: those of the program, own ones, and the constructor. */
@Controller
@RequestMapping("/surveys/questionnaires")
@Editors
class QuestionnaireController {

    private static final String FORM = "survey/constructor";
    private static final String BACK = "redirect:/surveys/questionnaires/";

    private final QuestionnaireService questionnaires;
    private final BuiltInQuestionnaires builtIns;

    QuestionnaireController(QuestionnaireService questionnaires, BuiltInQuestionnaires builtIns) {
        this.questionnaires = questionnaires;
        this.builtIns = builtIns;
    }

    @InitBinder("form")
    void limit(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(QuestionnaireYamlReader.MOST_QUESTIONS + 10);
    }

    @GetMapping
    @MunicipalityReaders
    String list(Model model) {
        model.addAttribute("builtIns", builtIns.all());
        model.addAttribute("own", questionnaires.ownViews());
        return "survey/questionnaires";
    }

    @GetMapping("/built-in/{code}")
    @MunicipalityReaders
    String showBuiltIn(@PathVariable String code, Model model) {
        model.addAttribute("view", questionnaires.builtIn(code));
        return "survey/questionnaire";
    }

    @GetMapping("/{id}")
    @MunicipalityReaders
    String show(@PathVariable long id, Model model) {
        model.addAttribute("view", questionnaires.view(id));
        return "survey/questionnaire";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", QuestionnaireForm.blank());
        return form(null, model);
    }

    /** @param add show one more line, nothing is saved yet */
    @PostMapping
    String create(
            @ModelAttribute("form") QuestionnaireForm form,
            BindingResult errors,
            @RequestParam(required = false) String add,
            Model model,
            Submission submission) {
        form.arrange();
        if (add != null) {
            form.addLine();
            return form(null, model);
        }
        form.check(errors, true);
        return submission
                .form(errors, () -> form(null, model))
                .run(
                        () -> questionnaires.add(form.code.strip(), form.content(null)),
                        "Анкета сохранена",
                        id -> BACK + id);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        QuestionnaireView view = questionnaires.editable(id);
        model.addAttribute("form", QuestionnaireForm.of(view.code(), view.version(), view.content()));
        return form(view, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") QuestionnaireForm form,
            BindingResult errors,
            @RequestParam(required = false) String add,
            Model model,
            Submission submission) {
        QuestionnaireView view = questionnaires.editable(id);
        form.arrange();
        if (add != null) {
            form.addLine();
            return form(view, model);
        }
        form.check(errors, false);
        return submission
                .form(errors, () -> form(view, model))
                .overtaken(
                        () -> form.version = questionnaires.stored(id).getVersion(),
                        "Пока форма была открыта, анкету изменил кто-то другой. Сверьте и сохраните ещё раз.")
                .run(() -> {
                    long saved = questionnaires.change(id, form.version, form.content(view.content()));
                    return submission.done(
                            saved == id
                                    ? "Анкета сохранена"
                                    : "На прежнюю редакцию уже отвечали, поэтому сохранена следующая. Прежняя не изменилась.",
                            BACK + saved);
                });
    }

    private static String form(QuestionnaireView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("types", QuestionType.values());
        return FORM;
    }
}
