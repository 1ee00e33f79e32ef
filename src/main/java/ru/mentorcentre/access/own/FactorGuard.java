package ru.mentorcentre.access.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.RoleGuard;
import ru.mentorcentre.access.signin.BrowserRequest;
import ru.mentorcentre.access.signin.SignInOutcome;

/** Whoever has to have a second factor and has none sees the page that sets it up, and nothing else until then. */
@Component
class FactorGuard implements HandlerInterceptor, WebMvcConfigurer {

    /** The one-time password is changed first. */
    private static final Set<Class<?>> WAYS_OUT = Set.of(OwnFactorController.class, OwnPasswordController.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method
                && RoleGuard.isOurs(method)
                && !WAYS_OUT.contains(method.getBeanType())
                && mustSetUp()) {
            BrowserRequest.send(request, response, SignInOutcome.SECOND_FACTOR_SETUP);
            return false;
        }
        return true;
    }

    static boolean mustSetUp() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof Principal principal
                && principal.mustSetUpFactor();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
