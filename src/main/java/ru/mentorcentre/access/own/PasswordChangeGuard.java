package ru.mentorcentre.access.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Whoever came in with a one-time password sees one page only, until it is changed. */
@Component
class PasswordChangeGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method
                && RoleGuard.isOurs(method)
                && !isTheWayOut(method)
                && mustChange()) {
            BrowserRequest.send(request, response, "/account/password");
            return false;
        }
        return true;
    }

    private static boolean isTheWayOut(HandlerMethod method) {
        return method.getBeanType() == OwnPasswordController.class;
    }

    static boolean mustChange() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof Principal principal
                && principal.mustChangePassword();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
