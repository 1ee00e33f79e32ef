package ru.mentorcentre.assessment;

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

/** The pages of a year belong to one municipality: whoever looks at all of them is asked to choose one first. */
@Component
class MunicipalityScopeInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Tenant.isRoot() && request.isUserInRole(Roles.REGION)) {
            response.sendRedirect(request.getContextPath() + ScopeChoice.before(request, false));
            return false;
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/assessment", "/assessment/**")
                .excludePathPatterns("/assessment/regional", "/assessment/regional/**");
    }
}
