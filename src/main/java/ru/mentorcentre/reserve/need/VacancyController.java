package ru.mentorcentre.reserve.need;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.VacancyCause;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** A vacancy: entered by its school or by the centre. */
@Controller
@RequestMapping("/reserve/needs")
@SchoolEditors
class VacancyController {

    private static final String FORM = "reserve/vacancy-form";
    private static final String LIST = "redirect:/reserve/needs";

    private final Vacancies vacancies;
    private final Schools schools;

    VacancyController(Vacancies vacancies, Schools schools) {
        this.vacancies = vacancies;
        this.schools = schools;
    }

    @GetMapping("/new")
    String blank(Viewer viewer, Model model) {
        VacancyForm form = new VacancyForm();
        form.year = vacancies.thisYear();
        form.schoolId = viewer.onlySchool();
        model.addAttribute("form", form);
        return form(null, viewer, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") VacancyForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        if (viewer.onlySchool() != null) {
            form.schoolId = viewer.onlySchool();
        }
        return submission
                .form(errors, () -> form(null, viewer, model))
                .run(
                        () -> {
                            if (form.schoolId == null
                                    || schools.find(form.schoolId).isEmpty()) {
                                throw new BusinessRuleViolation("schoolId", "Выберите школу");
                            }
                            if (!viewer.mayEdit(form.schoolId)) {
                                throw new NotFound("Школа", form.schoolId);
                            }
                            vacancies.add(form.schoolId, form.vacancy(), form.another);
                        },
                        "Вакансия записана",
                        LIST);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", VacancyForm.of(vacancies.get(id, viewer)));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") VacancyForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.schoolId = vacancies.get(id, viewer).schoolId();
        return submission
                .form(errors, () -> form(id, viewer, model))
                .overtaken(() -> form.version = vacancies.get(id, viewer).getVersion())
                .run(
                        () -> vacancies.edit(id, form.vacancy(), form.version, form.another, viewer),
                        "Вакансия сохранена",
                        LIST);
    }

    @GetMapping("/{id}/removal")
    String askRemoval(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("vacancy", vacancies.get(id, viewer).content());
        model.addAttribute("id", id);
        return "reserve/vacancy-removal";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        vacancies.get(id, viewer);
        return submission.orError(LIST).run(() -> vacancies.remove(id, viewer), "Вакансия убрана");
    }

    private String form(Long id, Viewer viewer, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("firstYear", vacancies.thisYear());
        model.addAttribute("lastYear", vacancies.thisYear() + Vacancies.YEARS_AHEAD);
        model.addAttribute(
                "schools",
                id != null || viewer.onlySchool() != null
                        ? List.of()
                        : schools.all().stream()
                                .filter(school -> !school.isClosed())
                                .map(school -> new VacancySchool(school.id(), school.shortName()))
                                .toList());
        model.addAttribute("posts", ManagerPost.values());
        model.addAttribute("causes", VacancyCause.values());
        return FORM;
    }
}
