package ru.mentorcentre.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.shared.NotFound;

/** Pages of a year exist for the years that can be entered, one rule for all of them. */
@Component
class PossibleYearInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final AssessmentYears years;

    PossibleYearInterceptor(AssessmentYears years) {
        this.years = years;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("year") instanceof String text
                && text.matches("\\d{4}")
                && !years.isPossible(Integer.parseInt(text))) {
            throw new NotFound("Год", text);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/assessment/**");
    }
}
