package ru.mentorcentre.mentoring.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.profile.MentoringRules.MenteeGroup;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Who may ask for a mentor by the rules of the centre: educators, and management teams of schools. */
@Component
class MenteeCandidates {

    private static final String TEAM_KEY = "s";
    private static final String EDUCATOR_KEY = "e";

    private final Educators educators;
    private final MentoringSchoolOptions places;
    private final Profiles profiles;

    MenteeCandidates(Educators educators, MentoringSchoolOptions places, Profiles profiles) {
        this.educators = educators;
        this.places = places;
        this.profiles = profiles;
    }

    /** What the form offers for a school; nothing for one that is closed or not this viewer's. */
    List<MenteeCandidate> of(Long school, Viewer viewer) {
        SchoolInfo open = school == null ? null : places.open(viewer).get(school);
        if (open == null) {
            return List.of();
        }
        List<MenteeCandidate> found = new ArrayList<>();
        if (asks(MenteeGroup.MANAGEMENT_TEAMS)) {
            found.add(team(open.id()));
        }
        if (asks(MenteeGroup.TEACHERS)) {
            educators.ofSchool(open.id()).forEach(one -> found.add(person(one)));
        }
        return found;
    }

    /** The one a form names, if this viewer may ask for it. */
    Optional<MenteeCandidate> find(String key, Viewer viewer) {
        if (key == null || !key.matches("[se]\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(key.substring(1));
        Optional<MenteeCandidate> found = key.startsWith(TEAM_KEY)
                ? Optional.of(team(id)).filter(asker -> asks(MenteeGroup.MANAGEMENT_TEAMS))
                : educators
                        .find(id)
                        .filter(one -> asks(MenteeGroup.TEACHERS) && !one.retired())
                        .map(MenteeCandidates::person);
        return found.filter(asker -> places.isOpen(asker.schoolId(), viewer));
    }

    private boolean asks(MenteeGroup group) {
        return profiles.current().mentoring().mentees().contains(group);
    }

    private static MenteeCandidate team(long school) {
        return new MenteeCandidate(TEAM_KEY + school, RequestRow.TEAM, school, null, Set.of());
    }

    private static MenteeCandidate person(EducatorInfo one) {
        return new MenteeCandidate(EDUCATOR_KEY + one.id(), one.fullName(), one.schoolId(), one.id(), one.subjects());
    }

    /**
     * One to choose.
     *
     * @param key s12 for the team of school 12, e34 for educator 34
     * @param educatorId {@code null} for a team
     */
    record MenteeCandidate(String key, String name, long schoolId, Long educatorId, Set<Subject> subjects) {

        public boolean isTeam() {
            return educatorId == null;
        }

        /** The subject that goes without saying. */
        Subject onlySubject() {
            return subjects.size() == 1 ? subjects.iterator().next() : null;
        }

        /** With what one teaches, where several stand below each other. */
        public String label() {
            String taught = Subject.titles(subjects);
            return taught.isEmpty() ? name : name + " — " + taught;
        }
    }
}
