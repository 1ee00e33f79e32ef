package ru.mentorcentre.access.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.access.SchoolChoice;
import ru.mentorcentre.access.SchoolDirectory;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** What the form of an account offers to choose from. */
@Component
class AccountFormPage {

    private final Municipalities municipalities;
    private final SchoolDirectory schools;

    AccountFormPage(Municipalities municipalities, SchoolDirectory schools) {
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /** A leader's accounts belong to the own municipality, whatever the form says. */
    void bind(AccountForm form, Viewer manager) {
        if (!manager.has(Roles.ADMIN)) {
            form.setMunicipalityId(manager.municipalityId());
        }
    }

    List<SchoolChoice> schools(AccountForm form) {
        Long municipality = form.getMunicipalityId();
        return municipality == null || municipality <= 0 ? List.of() : Tenant.call(municipality, schools::open);
    }

    boolean hasMunicipality(AccountForm form) {
        return form.duties().municipalityId() == null
                || municipalities.find(form.getMunicipalityId()).isPresent();
    }

    void fill(AccountForm form, Viewer manager, Model model) {
        model.addAttribute("roles", ManageableAccounts.grantable(manager));
        model.addAttribute("schools", schools(form));
        if (manager.has(Roles.ADMIN)) {
            model.addAttribute("municipalities", municipalities.all());
        }
    }
}
