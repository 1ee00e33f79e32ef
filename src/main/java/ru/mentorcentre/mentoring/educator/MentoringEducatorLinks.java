package ru.mentorcentre.mentoring.educator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.mentor.Mentor;
import ru.mentorcentre.mentoring.mentor.MentorRepository;
import ru.mentorcentre.mentoring.request.MentoringRequest;
import ru.mentorcentre.mentoring.request.RequestRepository;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorLinks;

/** From an educator's card to the requests and to the mentor's card, or to where they are begun. */
@Component
@Transactional(readOnly = true)
class MentoringEducatorLinks implements EducatorLinks {

    private static final int MOST = 3;

    private final RequestRepository requests;
    private final MentorRepository mentors;

    MentoringEducatorLinks(RequestRepository requests, MentorRepository mentors) {
        this.requests = requests;
        this.mentors = mentors;
    }

    @Override
    public List<Link> of(EducatorInfo educator, Viewer viewer) {
        List<Link> links = new ArrayList<>();
        List<MentoringRequest> asked = requests.findByEducatorIdOrderById(educator.id());
        asked.stream()
                .sorted((one, other) -> Long.compare(other.getId(), one.getId()))
                .limit(MOST)
                .forEach(request -> links.add(new Link(
                        "Запрос: "
                                + RequestInfo.topic(
                                        request.info().managerial(),
                                        request.info().subject()),
                        request.status().title(),
                        "/requests/" + request.getId(),
                        "help-hexagon")));
        Optional<Mentor> mentor = mentors.findByEducatorId(educator.id());
        boolean reader = viewer.seesAllSchools() || viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR, Roles.MENTOR);
        mentor.filter(any -> reader)
                .ifPresent(one -> links.add(
                        new Link("Карточка наставника", one.state().title(), "/mentors/" + one.getId(), "user-star")));
        if (!educator.retired() && viewer.mayEdit(educator.schoolId())) {
            links.add(new Link("Подать запрос на наставника", null, "/requests/new?educator=" + educator.id(), "plus"));
            if (mentor.isEmpty()) {
                links.add(new Link(
                        "Сделать кандидатом в наставники",
                        null,
                        "/mentors/new?educator=" + educator.id(),
                        "user-star"));
            }
        }
        return links;
    }
}
