package ru.mentorcentre.access.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.validation.Errors;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.credential.PasswordOwner;
import ru.mentorcentre.access.credential.PasswordRules;
import ru.mentorcentre.shared.installation.SiteAddress;

/** The first administrator, as typed. */
public class FirstForm {

    @NotBlank
    @Size(max = 50)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String fullName;

    @NotBlank
    @Pattern(regexp = LoginName.PATTERN + "|", message = "{login.pattern}")
    private String login;

    private String password;
    private String passwordAgain;
    private String site;

    void check(Errors errors, PasswordRules rules) {
        rules.problem(password, new PasswordOwner(login, fullName, List.of(), true))
                .ifPresent(problem -> errors.rejectValue("password", "password", problem));
        if (hasSite()) {
            SiteAddress.problem(site).ifPresent(problem -> errors.rejectValue("site", "site", problem));
        }
        if (password != null && !password.equals(passwordAgain)) {
            errors.rejectValue("passwordAgain", "passwordAgain", "Пароли не совпадают");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login == null ? null : login.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    boolean hasSite() {
        return site != null && !site.isEmpty();
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site == null ? null : site.strip();
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
