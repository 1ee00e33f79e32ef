package ru.mentorcentre.centre.member;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMember;
import ru.mentorcentre.centre.CentreMemberFilter;
import ru.mentorcentre.centre.CentreMemberRow;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.Submission;

/** The composition of the centre. */
@Controller
@RequestMapping("/centre/members")
@RolesAllowed(Roles.LEADER)
class CentreMemberController {

    private static final String FORM = "centre/member-form";

    private static final ExportTable<CentreMemberRow> TABLE = ExportTable.<CentreMemberRow>named("Состав центра")
            .column("Фамилия, имя, отчество", 36, CentreMemberRow::fullName)
            .column("Должность", 30, CentreMemberRow::position)
            .wide("Организация", CentreMemberRow::organisation)
            .column("Роль в центре", 24, row -> row.function().title())
            .column("С", CentreMemberRow::from)
            .column("По", CentreMemberRow::to)
            .column("Приказ", 30, CentreMemberRow::order);

    private final CentreMembers members;
    private final Orders orders;

    CentreMemberController(CentreMembers members, Orders orders) {
        this.members = members;
        this.orders = orders;
    }

    /** No handler, yet the roles of the class would hold for it too and keep readers out. */
    @ModelAttribute("functions")
    @PermitAll
    CentreFunction[] functions() {
        return CentreFunction.values();
    }

    @GetMapping
    @WholeCentre
    String list(CentreMemberFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("members", members.list(filter));
        model.addAttribute("today", members.today());
        return "centre/members";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @WholeCentre
    Export export(CentreMemberFilter filter) {
        return Export.of("Состав центра", TABLE, rows -> members.each(filter, rows));
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new CentreMemberForm());
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") CentreMemberForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(model))
                .run(
                        () -> members.add(form.member()),
                        "Добавлено в состав центра",
                        id -> "redirect:/centre/members/" + id);
    }

    @GetMapping("/{id}")
    @WholeCentre
    String show(@PathVariable long id, Model model) {
        CentreMember member = members.get(id);
        model.addAttribute("member", member);
        model.addAttribute("serves", member.servesOn(members.today()));
        model.addAttribute("order", orders.choice(member.orderId()).orElse(null));
        model.addAttribute("history", members.history(id));
        return "centre/member";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        CentreMember member = members.get(id);
        model.addAttribute("member", member);
        model.addAttribute("form", CentreMemberForm.of(member));
        return form(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CentreMemberForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("member", members.get(id));
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(model))
                .overtaken(() -> form.version = members.get(id).getVersion())
                .run(
                        () -> members.edit(id, form.member(), form.version),
                        "Запись о составе сохранена",
                        "redirect:/centre/members/" + id);
    }

    private String form(Model model) {
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
