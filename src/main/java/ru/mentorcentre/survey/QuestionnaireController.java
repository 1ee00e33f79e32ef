package ru.mentorcentre.survey;

import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;

/** The questionnaires: those of the program, own ones, and the constructor. */
@Controller
@RequestMapping("/surveys/questionnaires")
@Editors
class QuestionnaireController {

    private static final String FORM = "survey/constructor";
    private static final String BACK = "redirect:/surveys/questionnaires/";

    private final Questionnaires questionnaires;
    private final BuiltIns builtIns;

    QuestionnaireController(Questionnaires questionnaires, BuiltIns builtIns) {
        this.questionnaires = questionnaires;
        this.builtIns = builtIns;
    }

    @InitBinder("form")
    void limit(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(QuestionnaireYaml.MOST_QUESTIONS + 10);
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
            RedirectAttributes redirect) {
        form.arrange();
        if (add != null) {
            form.addLine();
            return form(null, model);
        }
        form.check(errors, true);
        if (!errors.hasErrors()) {
            try {
                long id = questionnaires.add(form.getCode().strip(), form.content(null));
                redirect.addFlashAttribute("flash", "Анкета сохранена");
                return BACK + id;
            } catch (Refused refused) {
                refused.addTo(errors);
            }
        }
        return form(null, model);
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
            RedirectAttributes redirect) {
        QuestionnaireView view = questionnaires.editable(id);
        form.arrange();
        if (add != null) {
            form.addLine();
            return form(view, model);
        }
        form.check(errors, false);
        if (!errors.hasErrors()) {
            try {
                long saved = questionnaires.change(id, form.getVersion(), form.content(view.content()));
                redirect.addFlashAttribute(
                        "flash",
                        saved == id
                                ? "Анкета сохранена"
                                : "На прежнюю редакцию уже отвечали, поэтому сохранена следующая. Прежняя не изменилась.");
                return BACK + saved;
            } catch (LostUpdate | OptimisticLockingFailureException lost) {
                form.setVersion(questionnaires.stored(id).getVersion());
                errors.reject(
                        "overtaken",
                        "Пока форма была открыта, анкету изменил кто-то другой. Сверьте и сохраните ещё раз.");
            }
        }
        return form(view, model);
    }

    private static String form(QuestionnaireView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("types", QuestionType.values());
        return FORM;
    }
}
