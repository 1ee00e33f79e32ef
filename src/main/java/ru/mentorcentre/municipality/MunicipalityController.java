package ru.mentorcentre.municipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The municipalities of the installation. */
@Controller
@RequestMapping("/admin/municipalities")
@RolesAllowed(Roles.ADMIN)
class MunicipalityController {

    private static final String FORM = "municipality/municipality-form";

    private static final ExportTable<MunicipalityRow> TABLE = ExportTable.<MunicipalityRow>named("Муниципалитеты")
            .wide("Муниципалитет", MunicipalityRow::name)
            .wide("Регион", MunicipalityRow::region)
            .column("Отчётный год", MunicipalityRow::reportingYear)
            .column("Базовая организация", 50, MunicipalityRow::baseOrganisation);

    private final Municipalities municipalities;
    private final Clock clock;

    MunicipalityController(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.ADMIN, Roles.REGION})
    String list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("municipalities", municipalities.list(q, sort, page));
        return "municipality/municipalities";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @RolesAllowed({Roles.ADMIN, Roles.REGION})
    Export export(@RequestParam(required = false) String q, @RequestParam(required = false) String sort) {
        return Export.of("Муниципалитеты", TABLE, rows -> municipalities.each(q, sort, rows));
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", MunicipalityForm.blank(LocalDate.now(clock).getYear()));
        return FORM;
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") MunicipalityForm form, BindingResult errors, Submission submission) {
        return submission
                .form(errors, FORM)
                .run(
                        () -> municipalities.add(
                                TypedText.line(form.name), TypedText.line(form.region), form.reportingYear),
                        "Муниципалитет добавлен",
                        "redirect:/admin/municipalities");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        Municipality municipality = municipalities.get(id);
        model.addAttribute("municipality", municipality.info());
        model.addAttribute("form", MunicipalityForm.of(municipality));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MunicipalityForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("municipality", municipalities.get(id).info());
        return submission
                .form(errors, FORM)
                .overtaken(() -> form.version = municipalities.get(id).version())
                .run(
                        () -> municipalities.register(
                                id,
                                TypedText.line(form.name),
                                TypedText.line(form.region),
                                form.reportingYear,
                                form.version),
                        "Муниципалитет сохранён",
                        "redirect:/admin/municipalities");
    }
}
