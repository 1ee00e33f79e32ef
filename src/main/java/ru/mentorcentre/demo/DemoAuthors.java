package ru.mentorcentre.demo;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.persistence.Tenant;

/** Who has done what the demo data tell, in the current municipality. */
@Component
@Profile("demo")
class DemoAuthors {

    private final Accounts accounts;

    DemoAuthors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account of somebody with this role, or of a methodist where nobody has it. */
    Long with(Role role) {
        return Stream.of(role, Role.METHODIST)
                .flatMap(one -> accounts.withRole(Tenant.current(), Set.of(one)).stream())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
