package ru.mentorcentre.access.account;

import jakarta.validation.groups.Default;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.RoleAssignment;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.Submission;

/** The accounts: ADMIN manages all, LEADER those of the own municipality. */
@Controller
@RequestMapping("/admin/accounts")
@AccountKeepers
class AccountController {

    private final AccountDesk desk;
    private final AccountList list;
    private final AccountPlaces places;
    private final AccountFormPage page;
    private final SecondFactors factors;
    private final AccountExport export;

    AccountController(
            AccountDesk desk,
            AccountList list,
            AccountPlaces places,
            AccountFormPage page,
            SecondFactors factors,
            AccountExport export) {
        this.desk = desk;
        this.list = list;
        this.places = places;
        this.page = page;
        this.factors = factors;
        this.export = export;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        AccountFilter filter = AccountFilter.of(query);
        ListPage<AccountRow> accounts = list.page(filter);
        Map<Long, String> municipalities = places.municipalities();
        model.addAttribute("filter", filter);
        model.addAttribute("accounts", accounts);
        model.addAttribute("roles", ManageableAccounts.grantable(viewer));
        model.addAttribute("states", AccountState.values());
        model.addAttribute("factors", FactorState.values());
        model.addAttribute("municipalities", municipalities);
        model.addAttribute("schools", places.schools(accounts.rows()));
        model.addAttribute("chips", filter.chips(municipalities));
        return "access/accounts";
    }

    @GetMapping("/new")
    String createForm(@ModelAttribute("form") AccountForm form, Viewer viewer, Model model) {
        page.bind(form, viewer);
        page.fill(form, viewer, model);
        return "access/account-form";
    }

    /** Shows the one-time password at once: it goes through no address, no log, no session. */
    @PostMapping
    String create(
            @Validated({AccountForm.New.class, Default.class}) @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        check(form, errors, viewer);
        if (!errors.hasFieldErrors("login") && desk.isTaken(form.getLogin())) {
            errors.rejectValue("login", "taken", "Такой логин уже есть, выберите другой");
        }
        return submission
                .form(errors, () -> {
                    page.fill(form, viewer, model);
                    return "access/account-form";
                })
                .run(() -> {
                    RoleAssignment duties = form.duties();
                    String password = desk.add(
                            new NewAccount(
                                    form.getLogin(),
                                    form.getFullName(),
                                    duties.roles(),
                                    duties.municipalityId(),
                                    duties.schoolId()),
                            viewer);
                    model.addAttribute("login", LoginName.normal(form.getLogin()));
                    model.addAttribute("fullName", form.getFullName());
                    model.addAttribute("password", password);
                    model.addAttribute("created", true);
                    return "access/one-time-password";
                });
    }

    @GetMapping("/{id}")
    String editForm(@PathVariable long id, Viewer viewer, Model model) {
        Account account = desk.get(id, viewer);
        AccountForm form = AccountForm.of(account);
        model.addAttribute("form", form);
        return edit(form, account, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Validated @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        Account account = desk.get(id, viewer);
        check(form, errors, viewer);
        return submission
                .form(errors, () -> edit(form, account, viewer, model))
                .overtaken(() -> form.setVersion(desk.get(id, viewer).version()))
                .run(
                        () -> desk.change(id, form.getVersion(), form.getFullName(), form.duties(), viewer),
                        "Учётная запись сохранена",
                        "redirect:/admin/accounts");
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query) {
        AccountFilter filter = AccountFilter.of(query);
        return Export.of("Учётные записи", export.table(), rows -> export.rows(filter, rows));
    }

    private void check(AccountForm form, BindingResult errors, Viewer viewer) {
        page.bind(form, viewer);
        if (!page.hasMunicipality(form)) {
            errors.rejectValue("municipalityId", "municipality", "Такого муниципалитета нет");
        } else {
            form.check(errors, page.schools(form));
        }
    }

    private String edit(AccountForm form, Account account, Viewer viewer, Model model) {
        page.fill(form, viewer, model);
        model.addAttribute("account", AccountCard.of(account));
        model.addAttribute("factor", factors.standing(account.id()));
        return "access/account-form";
    }
}
