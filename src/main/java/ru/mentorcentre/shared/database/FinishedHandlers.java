package ru.mentorcentre.shared.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Remembers that a handler has done what a form asked for: if the database goes before the answer has left, the form must
 * not be sent again.
 */
@Configuration(proxyBeanMethods = false)
class FinishedHandlers implements WebMvcConfigurer, HandlerInterceptor {

    private static final String FINISHED = FinishedHandlers.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** A handler that refuses shows its form again; one that has done its work sends the browser on. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView view) {
        if (view != null && view.getViewName() != null && view.getViewName().startsWith("redirect:")) {
            request.setAttribute(FINISHED, true);
        }
    }

    static boolean isFinished(HttpServletRequest request) {
        return request.getAttribute(FINISHED) != null;
    }
}
