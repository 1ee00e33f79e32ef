package ru.mentorcentre.mentorship.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Whom a form offers, school by school: mentors with a free place, requests that wait. A curator has the own school's. */
@Component
@Transactional(readOnly = true)
class PairingOptions {

    private final Mentors mentors;
    private final Requests requests;
    private final Educators educators;
    private final Schools schools;

    PairingOptions(Mentors mentors, Requests requests, Educators educators, Schools schools) {
        this.mentors = mentors;
        this.requests = requests;
        this.educators = educators;
        this.schools = schools;
    }

    List<SchoolGroup> mentors(Viewer viewer) {
        return mentors(viewer, schools.all());
    }

    List<SchoolGroup> requests(Viewer viewer) {
        return requests(viewer, schools.all());
    }

    /** Both sides at once. */
    Offer offer(Viewer viewer) {
        List<SchoolInfo> known = schools.all();
        return new Offer(mentors(viewer, known), requests(viewer, known));
    }

    private List<SchoolGroup> mentors(Viewer viewer, List<SchoolInfo> known) {
        return groups(
                known,
                mentors.all().stream()
                        .filter(one -> one.isActive() && one.freePlaces() > 0)
                        .filter(one -> maySee(one.schoolId(), viewer))
                        .toList(),
                MentorInfo::schoolId,
                one -> new Option(one.id(), one.name() + " · " + about(one)));
    }

    private List<SchoolGroup> requests(Viewer viewer, List<SchoolInfo> known) {
        Map<Long, EducatorInfo> people =
                educators.all().stream().collect(Collectors.toMap(EducatorInfo::id, Function.identity()));
        return groups(
                known,
                requests.open().stream()
                        .filter(one -> maySee(one.schoolId(), viewer))
                        .toList(),
                RequestInfo::schoolId,
                one -> new Option(one.id(), name(one, people) + " · " + one.topic()));
    }

    /** Whether a form may name these at all: keys of another school or municipality are nobody's. */
    boolean mayName(List<Long> mentorIds, List<Long> requestIds, Viewer viewer) {
        return mentorIds.stream()
                        .allMatch(id -> mentors.find(id)
                                .filter(one -> maySee(one.schoolId(), viewer))
                                .isPresent())
                && requestIds.stream()
                        .allMatch(id -> requests.find(id)
                                .filter(one -> maySee(one.schoolId(), viewer))
                                .isPresent());
    }

    /** What a form starts with when somebody comes from a request. */
    Optional<MentorshipSuggestion> suggestion(long requestId, Viewer viewer) {
        return requests.find(requestId)
                .filter(one -> maySee(one.schoolId(), viewer))
                .map(one -> {
                    Optional<EducatorInfo> mentee =
                            Optional.ofNullable(one.educatorId()).flatMap(educators::find);
                    return MentorshipSuggestion.of(
                            one,
                            mentee.filter(EducatorInfo::youngSpecialist).isPresent(),
                            mentee.map(EducatorInfo::serviceYears)
                                    .filter(MentoringKind::isBeginner)
                                    .isPresent());
                });
    }

    /** A leader names anybody of the municipality, a curator those of the own school. */
    private static boolean maySee(long schoolId, Viewer viewer) {
        return viewer.isLeader() || viewer.schoolId() != null && viewer.schoolId() == schoolId;
    }

    private static <T> List<SchoolGroup> groups(
            List<SchoolInfo> known, List<T> found, Function<T, Long> schoolOf, Function<T, Option> option) {
        Map<Long, SchoolGroup> groups = new LinkedHashMap<>();
        for (SchoolInfo school : known) {
            groups.put(school.id(), new SchoolGroup(school.shortName(), new ArrayList<>()));
        }
        found.forEach(one -> groups.get(schoolOf.apply(one)).options().add(option.apply(one)));
        return groups.values().stream()
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static String name(RequestInfo request, Map<Long, EducatorInfo> people) {
        EducatorInfo educator = people.get(request.educatorId());
        return request.educatorId() == null
                ? MentorshipMemberRow.TEAM
                : educator == null ? "Педагог выбыл" : educator.fullName();
    }

    private static String about(MentorInfo mentor) {
        String subjects =
                mentor.subjects().stream().sorted().map(Subject::title).collect(Collectors.joining(", "));
        return (subjects.isEmpty() ? "" : subjects + " · ") + "свободно " + mentor.freePlaces() + " из "
                + mentor.capacity();
    }

    /** Whom a new pair can be made of. */
    record Offer(List<SchoolGroup> mentors, List<SchoolGroup> requests) {}

    /** Those of a school. */
    record SchoolGroup(String school, List<Option> options) {}

    /** One to choose. */
    record Option(long id, String title) {}
}
