package ru.mentorcentre.mentoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.StaffUse;

/** What mentoring keeps about an educator. */
@Component
class MentoringUse implements StaffUse {

    private final RequestRepository requests;
    private final MentorRepository mentors;
    private final Words words;

    MentoringUse(RequestRepository requests, MentorRepository mentors, Words words) {
        this.requests = requests;
        this.mentors = mentors;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        List<String> found = new ArrayList<>();
        long count = requests.countByEducatorId(educatorId);
        if (count > 0) {
            found.add(words.count(count, "запрос", "запроса", "запросов") + " на наставника");
        }
        if (mentors.findByEducatorId(educatorId).isPresent()) {
            found.add("карточка наставника");
        }
        return found;
    }
}
