package ru.mentorcentre.access.own;

import org.springframework.validation.Errors;
import ru.mentorcentre.access.credential.PasswordOwner;
import ru.mentorcentre.access.credential.PasswordRules;

/** A change of one's own password, as typed. */
public class OwnPasswordForm {

    public String oldPassword;
    public String newPassword;
    public String newPasswordAgain;

    void check(Errors errors, PasswordRules rules, PasswordOwner owner) {
        if (oldPassword == null || oldPassword.isEmpty()) {
            errors.rejectValue("oldPassword", "oldPassword", "Введите нынешний пароль");
        }
        rules.problem(newPassword, owner)
                .ifPresent(problem -> errors.rejectValue("newPassword", "newPassword", problem));
        if (newPassword != null && newPassword.equals(oldPassword)) {
            errors.rejectValue("newPassword", "newPassword", "Новый пароль совпадает с нынешним");
        }
        if (newPassword != null && !newPassword.equals(newPasswordAgain)) {
            errors.rejectValue("newPasswordAgain", "newPasswordAgain", "Пароли не совпадают");
        }
    }
}
