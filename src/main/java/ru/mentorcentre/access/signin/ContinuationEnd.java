package ru.mentorcentre.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A kept form that has arrived where it was going need not be kept any longer. */
@Component
class ContinuationEnd implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception problem) {
        boolean arrived = "POST".equals(request.getMethod()) && problem == null && response.getStatus() < 400;
        HttpSession session = arrived ? request.getSession(false) : null;
        SavedForms.in(session)
                .filter(form -> form.path()
                        .equals(request.getRequestURI()
                                .substring(request.getContextPath().length())))
                .ifPresent(form -> SavedForms.discard(session));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
