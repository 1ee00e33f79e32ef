package ru.mentorcentre.reserve.application;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Who may look at an application, and as what (domain §13.2). */
@Component
@Transactional(readOnly = true)
public class ApplicationAccess {

    /** A draft is nobody else's. */
    private static final Set<ApplicationActor> WRITERS =
            EnumSet.of(ApplicationActor.SCHOOL, ApplicationActor.CENTRE, ApplicationActor.CANDIDATE);

    private final Applications applications;
    private final Educators educators;
    private final ObjectProvider<ApplicationOnlookers> onlookers;

    ApplicationAccess(Applications applications, Educators educators, ObjectProvider<ApplicationOnlookers> onlookers) {
        this.applications = applications;
        this.educators = educators;
        this.onlookers = onlookers;
    }

    /**
     * An application that the viewer may see; 404 for any other. Whoever is only its expert has the page of the review, which
     * tells neither how to reach the candidate nor what has become of them.
     */
    public ApplicationInfo see(long id, Viewer viewer) {
        ApplicationInfo found = applications.get(id);
        return found.state() != ApplicationState.DRAFT && viewer.seesAllSchools()
                ? found
                : seen(found, viewer).application();
    }

    /** The same with what the viewer is to it. */
    SeenApplication seen(long id, Viewer viewer) {
        return seen(applications.get(id), viewer);
    }

    private SeenApplication seen(ApplicationInfo found, Viewer viewer) {
        Set<ApplicationActor> actors = actors(found, viewer);
        if (found.state() == ApplicationState.DRAFT
                ? !Collections.disjoint(actors, WRITERS)
                : viewer.seesAllSchools() || actors.stream().anyMatch(one -> one != ApplicationActor.EXPERT)) {
            return new SeenApplication(found, actors);
        }
        throw new NotFound("Заявка", found.id());
    }

    /** Refuses a viewer who is none of these. */
    void require(ApplicationInfo application, Viewer viewer, ApplicationActor... anyOf) {
        if (Collections.disjoint(actors(application, viewer), List.of(anyOf))) {
            throw new BusinessRuleViolation(null, "Это делает другой человек: кандидат, его школа или центр");
        }
    }

    /** Whether an application is about the viewer. */
    public boolean isCandidate(ApplicationInfo application, Viewer viewer) {
        return educators
                .ofAccount(viewer.accountId())
                .filter(own -> own.equals(application.educatorId()))
                .isPresent();
    }

    /** As what the viewer could make steps of an application. */
    public Set<ApplicationActor> actors(ApplicationInfo application, Viewer viewer) {
        Set<ApplicationActor> actors = EnumSet.noneOf(ApplicationActor.class);
        if (viewer.isEditor()) {
            actors.add(ApplicationActor.CENTRE);
        }
        if (viewer.isLeader()) {
            actors.add(ApplicationActor.LEADER);
        }
        if (viewer.has(Roles.HEAD)) {
            actors.add(ApplicationActor.HEAD);
        }
        if (viewer.isOfSchool() && viewer.schoolId() == application.schoolId()) {
            actors.add(ApplicationActor.SCHOOL);
        }
        if (isCandidate(application, viewer)) {
            actors.add(ApplicationActor.CANDIDATE);
        }
        if (onlookers.orderedStream().anyMatch(one -> one.isAssigned(application.id(), viewer))) {
            actors.add(ApplicationActor.EXPERT);
        }
        return actors;
    }

    /** An application, and as what the viewer could make its steps. */
    record SeenApplication(ApplicationInfo application, Set<ApplicationActor> actors) {}
}
