package ru.mentorcentre.survey.invitation;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.Tenant;

/** Names the files of keys that surveys need and that are not there; the rest of the program works without. */
@Component("surveyKeyFiles")
class SurveyKeysHealth implements HealthIndicator {

    private final SurveyKeys keys;

    SurveyKeysHealth(SurveyKeys keys) {
        this.keys = keys;
    }

    @Override
    public Health health() {
        List<String> missing = Tenant.call(Tenant.ROOT, keys::missing);
        return missing.isEmpty()
                ? Health.up().build()
                : Health.unknown().withDetail("missing", missing).build();
    }
}
