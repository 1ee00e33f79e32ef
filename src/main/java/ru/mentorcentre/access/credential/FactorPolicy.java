package ru.mentorcentre.access.credential;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.installation.InstallationSettings;

/** Who has to have a second factor: nobody, or, once an administrator has said so, whoever sees much. */
@Component
public class FactorPolicy {

    private static final String KEY = "second-factor";
    private static final String REQUIRED = "required";
    private static final Set<String> SEE_MUCH = Set.of(Roles.ADMIN, Roles.REGION, Roles.HEAD, Roles.LEADER);

    private final InstallationSettings settings;

    FactorPolicy(InstallationSettings settings) {
        this.settings = settings;
    }

    /** Whether the second factor is obligatory for the roles that see much. */
    public boolean isRequired() {
        return settings.find(KEY).filter(REQUIRED::equals).isPresent();
    }

    public boolean isRequiredFor(Collection<String> roles) {
        return seesMuch(roles) && isRequired();
    }

    /** ADMIN, REGION, HEAD, LEADER. */
    public static boolean seesMuch(Collection<String> roles) {
        return roles.stream().anyMatch(SEE_MUCH::contains);
    }

    /** Makes it obligatory, or leaves it to everybody; holds from the next log-in on. */
    public void require(boolean required) {
        settings.set(
                KEY,
                required ? REQUIRED : null,
                required ? "второй фактор обязателен для руководящих ролей" : "второй фактор по желанию");
    }
}
