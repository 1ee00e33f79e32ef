package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Deny by default: a handler of ours that does not say who may call it is called by nobody. Refuses before anything of the
 * request is read, so that the wrong role gets 403 and no hint about its input.
 */
@Component
public class RoleGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final AuthorizationEventPublisher refusals;

    RoleGuard(AuthorizationEventPublisher refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !mayCall(request, method)) {
            AuthorizationDecision refusal = new AuthorizationDecision(false);
            refusals.publishAuthorizationEvent(
                    SecurityContextHolder.getContext()::getAuthentication, method.getMethod(), refusal);
            throw new AuthorizationDeniedException("Not for this role: " + method, refusal);
        }
        return true;
    }

    public static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("ru.mentorcentre");
    }

    /** What stands on the method goes before what stands on its class. */
    private static boolean mayCall(HttpServletRequest request, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(RolesAllowed.class)) {
            return hasOneOf(request, handler.getMethodAnnotation(RolesAllowed.class));
        }
        if (handler.hasMethodAnnotation(PermitAll.class)) {
            return true;
        }
        RolesAllowed ofClass = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RolesAllowed.class);
        return ofClass == null
                ? AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PermitAll.class)
                : hasOneOf(request, ofClass);
    }

    private static boolean hasOneOf(HttpServletRequest request, RolesAllowed roles) {
        return Arrays.stream(roles.value()).anyMatch(request::isUserInRole);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }
}
