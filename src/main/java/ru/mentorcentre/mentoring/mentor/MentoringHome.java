package ru.mentorcentre.mentoring.mentor;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.request.RequestAttention;
import ru.mentorcentre.mentoring.request.RequestCounts;
import ru.mentorcentre.mentoring.request.WaitFilter;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** What mentoring puts on the first page: requests that wait and mentors who can take somebody. */
@Component
@Order(20)
class MentoringHome implements HomePart {

    private final MentorRepository counts;
    private final RequestAttention requests;
    private final MentorAttention mentors;
    private final MentoringSchoolOptions places;

    MentoringHome(
            MentorRepository counts,
            RequestAttention requests,
            MentorAttention mentors,
            MentoringSchoolOptions places) {
        this.counts = counts;
        this.places = places;
        this.requests = requests;
        this.mentors = mentors;
    }

    @Override
    public Content of(Viewer viewer) {
        if (!viewer.seesAllSchools() && !(viewer.isOfSchool())) {
            return Content.NONE;
        }
        MentoringCounts count = counts.counts(
                places.today().plusDays(MentorList.SOON),
                places.today().minusDays(WaitFilter.LIMIT),
                viewer.seesAllSchools() ? null : viewer.schoolId());
        RequestCounts asked = count.requests();
        MentorCounts helping = count.papers();
        return new Content(
                Stream.concat(requests.of(asked, viewer).stream(), mentors.of(helping, viewer).stream())
                        .toList(),
                List.of(
                        new Figure(
                                asked.open(),
                                Words.noun(asked.open(), "запрос ждёт", "запроса ждут", "запросов ждут")
                                        + " наставника",
                                "/requests"),
                        new Figure(
                                helping.active(),
                                Words.noun(
                                        helping.active(),
                                        "наставник работает",
                                        "наставника работают",
                                        "наставников работают"),
                                "/mentors?state=ACTIVE"),
                        new Figure(
                                helping.free(),
                                Words.noun(helping.free(), "свободное место", "свободных места", "свободных мест")
                                        + " у наставников",
                                "/mentors?room=FREE")),
                List.of());
    }
}
