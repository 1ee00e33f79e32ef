package ru.mentorcentre.mentoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.MenteeGroup;
import ru.mentorcentre.municipality.Profiles;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** Who may ask for a mentor by the rules of the centre: educators, and management teams of schools. */
@Component
class Askers {

    private final Educators educators;
    private final MentoringPlaces places;
    private final Profiles profiles;

    Askers(Educators educators, MentoringPlaces places, Profiles profiles) {
        this.educators = educators;
        this.places = places;
        this.profiles = profiles;
    }

    /** What the form offers, school by school. */
    List<Group> groups(Viewer viewer) {
        Set<MenteeGroup> asked = profiles.current().mentoring().mentees();
        Map<Long, Group> groups = new LinkedHashMap<>();
        for (SchoolInfo school : places.open(viewer).values()) {
            Group group = new Group(school.shortName(), new ArrayList<>());
            if (asked.contains(MenteeGroup.MANAGEMENT_TEAMS)) {
                group.askers().add(new Asker("s" + school.id(), RequestRow.TEAM, school.id(), null));
            }
            groups.put(school.id(), group);
        }
        if (asked.contains(MenteeGroup.TEACHERS)) {
            List<EducatorInfo> found =
                    viewer.seesAllSchools() ? educators.all() : educators.ofSchool(viewer.schoolId());
            found.stream()
                    .filter(one -> groups.containsKey(one.schoolId()))
                    .forEach(one -> groups.get(one.schoolId())
                            .askers()
                            .add(new Asker("e" + one.id(), one.fullName(), one.schoolId(), one.id())));
        }
        return groups.values().stream()
                .filter(group -> !group.askers().isEmpty())
                .toList();
    }

    /** The one a form names, if this viewer may ask for it. */
    Optional<Asker> find(String key, Viewer viewer) {
        return groups(viewer).stream()
                .flatMap(group -> group.askers().stream())
                .filter(asker -> asker.key().equals(key))
                .findFirst();
    }

    /** A school's. */
    record Group(String school, List<Asker> askers) {}

    /**
     * One to choose.
     *
     * @param key s12 for the team of school 12, e34 for educator 34
     * @param educatorId {@code null} for a team
     */
    record Asker(String key, String name, long schoolId, Long educatorId) {}
}
