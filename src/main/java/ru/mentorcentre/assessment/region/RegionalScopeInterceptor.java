package ru.mentorcentre.assessment.region;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.ScopeChoice;

/** A regional assessment is made for all municipalities: whoever looks into one of them is asked to leave it first. */
@Component
class RegionalScopeInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!Tenant.isRoot() && request.isUserInRole(Roles.REGION)) {
            response.sendRedirect(request.getContextPath() + ScopeChoice.before(request, true));
            return false;
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/assessment/regional");
    }
}
