package ru.mentorcentre.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.SignedIn;

/**
 * Looks into the model of every page between its handler and its template: whoever stands there by name is about to be
 * shown, and that is put on record. No handler has to think of it.
 */
@Component
class PersonViewRecorder implements HandlerInterceptor, WebMvcConfigurer {

    private final PersonViews views;

    PersonViewRecorder(PersonViews views) {
        this.views = views;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        if (shown != null && !isRedirect(shown)) {
            record(
                    request,
                    shown.getModel().values().stream()
                            .filter(AboutPeople.class::isInstance)
                            .flatMap(value -> ((AboutPeople) value).educators())
                            .collect(Collectors.toSet()));
        }
    }

    @EventListener
    void on(PeopleSeen seen) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            record(attributes.getRequest(), seen.educators());
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    private void record(HttpServletRequest request, Set<Long> educators) {
        if (!educators.isEmpty()
                && SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedIn who) {
            views.record(who.viewer().accountId(), educators, request.getRequestURI(), request.getRemoteAddr());
        }
    }

    private static boolean isRedirect(ModelAndView shown) {
        return shown.getViewName() != null && shown.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}
