package ru.mentorcentre.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.HomePart;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.Words;

/** What mentoring puts on the first page: requests that wait and mentors who can take somebody. */
@Component
@Order(20)
class MentoringHome implements HomePart {

    private final MentorRepository counts;
    private final RequestMatters requests;
    private final MentorMatters mentors;
    private final MentoringPlaces places;
    private final Words words;

    MentoringHome(
            MentorRepository counts,
            RequestMatters requests,
            MentorMatters mentors,
            MentoringPlaces places,
            Words words) {
        this.counts = counts;
        this.places = places;
        this.requests = requests;
        this.mentors = mentors;
        this.words = words;
    }

    @Override
    public Content of(Viewer viewer) {
        if (!viewer.seesAllSchools() && !(viewer.isOfSchool())) {
            return Content.NONE;
        }
        MentoringCount count = counts.counts(
                places.today().plusDays(MentorList.SOON),
                places.today().minusDays(Wait.LIMIT),
                viewer.seesAllSchools() ? null : viewer.schoolId());
        RequestCount asked = count.requests();
        PaperCount helping = count.papers();
        return new Content(
                Stream.concat(requests.of(asked, viewer).stream(), mentors.of(helping, viewer).stream())
                        .toList(),
                List.of(
                        new Figure(
                                asked.open(),
                                words.noun(asked.open(), "запрос ждёт", "запроса ждут", "запросов ждут")
                                        + " наставника",
                                "/requests"),
                        new Figure(
                                helping.active(),
                                words.noun(
                                        helping.active(),
                                        "наставник работает",
                                        "наставника работают",
                                        "наставников работают"),
                                "/mentors?state=ACTIVE"),
                        new Figure(
                                helping.free(),
                                words.noun(helping.free(), "свободное место", "свободных места", "свободных мест")
                                        + " у наставников",
                                "/mentors?room=FREE")),
                List.of());
    }
}
