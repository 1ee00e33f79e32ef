package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Deny by default: a handler of ours that does not say who may call it is called by nobody. */
@Component
class RoleGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !saysWho(method)) {
            throw new AccessDeniedException("No roles are stated on " + method);
        }
        return true;
    }

    static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("ru.mentorcentre");
    }

    private static boolean saysWho(HandlerMethod handler) {
        return isAnnotated(handler, RolesAllowed.class) || isAnnotated(handler, PermitAll.class);
    }

    private static boolean isAnnotated(HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> type) {
        return handler.hasMethodAnnotation(type) || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), type);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
