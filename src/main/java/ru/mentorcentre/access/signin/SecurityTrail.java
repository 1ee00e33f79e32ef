package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.audit.AuditActor;
import ru.mentorcentre.audit.AuditTrail;
import ru.mentorcentre.shared.AuditEvent.Action;
import ru.mentorcentre.shared.SignedIn;

/** Puts on record what Spring Security decides: log-ins, log-outs, refusals. */
@Component
class SecurityTrail {

    private final AuditTrail trail;
    private final AccountRepository accounts;
    private final Throttle throttle;

    SecurityTrail(AuditTrail trail, AccountRepository accounts, Throttle throttle) {
        this.trail = trail;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        trail.recordApart(
                Action.LOG_IN,
                password(event.getAuthentication())
                        + (event.getGeneratedBy() == SecondStepFilter.class ? " и кодом второго фактора" : ""),
                AuditActor.of(event.getAuthentication()));
    }

    private static String password(Authentication authentication) {
        return authentication.getPrincipal() instanceof Principal principal && principal.mustChangePassword()
                ? "с одноразовым паролем"
                : "со своим паролем";
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        accounts.findByLogin(LoginName.normal(event.getAuthentication().getName()))
                .ifPresentOrElse(
                        account -> trail.recordApart(
                                Action.LOG_IN_FAILED, reason(account, event), AuditActor.of(account.viewer())),
                        () -> trail.recordApart(Action.LOG_IN_FAILED, "неизвестный логин", AuditActor.unknown()));
    }

    private static String reason(Account account, AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof SecondStepToken) {
            return "пароль верен, код второго фактора — нет";
        }
        return account.isBlocked() ? "учётная запись заблокирована" : "неверный пароль";
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        trail.recordApart(Action.LOG_OUT, "по своей воле", AuditActor.of(event.getAuthentication()));
    }

    /** A refusal to somebody signed in; a script that goes on trying fills no disk. */
    @EventListener
    void on(AuthorizationDeniedEvent<?> event) {
        Authentication authentication = event.getAuthentication().get();
        if (authentication.getPrincipal() instanceof SignedIn signedIn
                && throttle.spend(AttemptLimit.refusal(signedIn.viewer().login()))) {
            trail.recordApart(Action.REFUSAL, page(), AuditActor.of(authentication));
        }
    }

    /** Without the query string: people search for names. */
    private static String page() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            return request.getMethod() + " " + request.getRequestURI();
        }
        return "вне страницы";
    }
}
