package ru.mentorcentre.centre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.ScopeChoice;

/** A centre belongs to one municipality: a curator of the region who looks at all of them has to choose one first. */
@Component
class CentreGate implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Tenant.isRoot() && isRegion()) {
            response.sendRedirect(request.getContextPath() + ScopeChoice.before(request, false));
            return false;
        }
        return true;
    }

    private static boolean isRegion() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.viewer().has(Roles.REGION);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/centre", "/centre/**");
    }
}
