package ru.mentorcentre.reserve.review;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;

/** Out of the formal stage an application goes where its check points, no other way. */
@Configuration(proxyBeanMethods = false)
class FormalGuards {

    private static final String UNDECIDED = "эксперт отметил не все обязательные требования";

    @Bean
    StepGuard formalMetGuard(FormalChecks checks) {
        return new CheckGuard(ApplicationGuard.FORMAL_MET, application -> {
            List<String> unmet = checks.unmet(application);
            return unmet == null
                    ? List.of(UNDECIDED)
                    : unmet.stream().map(one -> "не выполнено: «" + one + "»").toList();
        });
    }

    @Bean
    StepGuard formalNotMetGuard(FormalChecks checks) {
        return new CheckGuard(ApplicationGuard.FORMAL_NOT_MET, application -> {
            List<String> unmet = checks.unmet(application);
            if (unmet == null) {
                return List.of(UNDECIDED);
            }
            return unmet.isEmpty() ? List.of("все обязательные требования отмечены как выполненные") : List.of();
        });
    }

    private record CheckGuard(ApplicationGuard guard, java.util.function.Function<ApplicationInfo, List<String>> check)
            implements StepGuard {

        @Override
        public List<String> against(ApplicationInfo application) {
            return check.apply(application);
        }
    }
}
