package ru.mentorcentre.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** Who belongs to an audience now. */
@Component
@Transactional(readOnly = true)
class Audiences {

    private final Educators educators;
    private final Mentors mentors;

    Audiences(Educators educators, Mentors mentors) {
        this.educators = educators;
        this.mentors = mentors;
    }

    /** @param chosen educators, where it is a list */
    List<Invited> of(Audience audience, List<Long> chosen) {
        return switch (audience) {
            case MENTORS ->
                mentors.all().stream()
                        .filter(MentorInfo::isActive)
                        .map(one -> new Invited(one.educatorId(), one.schoolId(), Asked.MENTOR, null, null))
                        .toList();
            case MENTEES, PAIRS -> List.of();
            case SCHOOL_TEAMS ->
                educators.all().stream()
                        .filter(one -> isOfTeam(one.position()))
                        .map(Audiences::invited)
                        .toList();
            case LIST -> chosen(chosen);
        };
    }

    private List<Invited> chosen(List<Long> ids) {
        Map<Long, EducatorInfo> known = new HashMap<>();
        educators.all().forEach(one -> known.put(one.id(), one));
        List<Invited> found = new ArrayList<>();
        ids.stream().distinct().filter(known::containsKey).forEach(id -> found.add(invited(known.get(id))));
        return found;
    }

    private static Invited invited(EducatorInfo educator) {
        return new Invited(educator.id(), educator.schoolId(), null, null, null);
    }

    private static boolean isOfTeam(String position) {
        String word = position.toLowerCase(Locale.ROOT);
        return word.startsWith("директор") || word.startsWith("заместитель директора") || word.startsWith("завуч");
    }
}
