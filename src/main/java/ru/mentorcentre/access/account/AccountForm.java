package ru.mentorcentre.access.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.RoleAssignment;
import ru.mentorcentre.access.SchoolChoice;

/** An account, as typed. */
public class AccountForm {

    @NotBlank
    @Size(max = 200)
    private String fullName;

    private String login;

    @NotEmpty(message = "Отметьте хотя бы одну роль")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private Long municipalityId;
    private Long schoolId;
    private int version;

    static AccountForm of(Account account) {
        AccountForm form = new AccountForm();
        form.fullName = account.fullName();
        form.login = account.login();
        form.roles = account.duties().roles();
        form.municipalityId = account.duties().municipalityId();
        form.schoolId = account.duties().schoolId();
        form.version = account.version();
        return form;
    }

    RoleAssignment duties() {
        return new RoleAssignment(roles, municipalityId, schoolId);
    }

    /** Rules over several fields; the schools are those of the municipality chosen. */
    void check(Errors errors, List<SchoolChoice> schools) {
        RoleAssignment duties = duties();
        if (duties.areMixed()) {
            errors.rejectValue(
                    "roles",
                    "mixed",
                    "Администратор и куратор ИРО видят все муниципалитеты и не сочетаются с другими ролями");
        } else if (duties.lackMunicipality() && !roles.isEmpty()) {
            errors.rejectValue("municipalityId", "municipality", "Для этих ролей нужен муниципалитет");
        } else if (duties.lackSchool()) {
            errors.rejectValue("schoolId", "school", "Для школьной роли нужна школа");
        } else if (duties.schoolId() != null
                && schools.stream().noneMatch(school -> school.id() == duties.schoolId())) {
            errors.rejectValue("schoolId", "school", "Этой школы нет в выбранном муниципалитете");
        }
    }

    @NotBlank(groups = New.class)
    @Pattern(regexp = LoginName.PATTERN + "|", message = "{login.pattern}", groups = New.class)
    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login == null ? null : login.strip();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName == null ? null : fullName.strip();
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles == null ? EnumSet.noneOf(Role.class) : roles;
    }

    public Long getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(Long municipalityId) {
        this.municipalityId = municipalityId;
    }

    public Long getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(Long schoolId) {
        this.schoolId = schoolId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Rules for an account that is only being made: later the login stays. */
    interface New {}
}
