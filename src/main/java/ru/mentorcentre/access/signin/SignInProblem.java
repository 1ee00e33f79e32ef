package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.TooManyAttempts;

/**
 * Why a log-in failed, for the next view of the page.
 *
 * @param login as typed, to be corrected
 */
record SignInProblem(String message, String login) implements Serializable {

    private static final String KEY = "signInProblem";

    static SignInProblem of(AuthenticationException reason, String login) {
        return new SignInProblem(message(reason), login != null && LoginName.isPossible(login) ? login : "");
    }

    /** Why a code was not taken. */
    static SignInProblem ofCode(AuthenticationException reason) {
        return new SignInProblem(
                reason instanceof TooManyAttempts tooMany
                        ? tooMany.inWords()
                        : "Код не подходит. Код из приложения живёт полминуты и годится один раз; если он верный,"
                                + " проверьте, точно ли идут часы телефона.",
                "");
    }

    private static String message(AuthenticationException reason) {
        if (reason instanceof TooManyAttempts tooMany) {
            return tooMany.inWords();
        }
        if (reason instanceof LockedException) {
            return "Учётная запись заблокирована. Обратитесь к тому, кто её завёл.";
        }
        return "Логин или пароль не подходят. Проверьте раскладку и Caps Lock.";
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<SignInProblem> take(HttpSession session) {
        Object problem = session.getAttribute(KEY);
        session.removeAttribute(KEY);
        return Optional.ofNullable((SignInProblem) problem);
    }
}
