package ru.mentorcentre.survey;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
    private final EntityManager entityManager;
    private final Clock clock;

    Audiences(Educators educators, Mentors mentors, EntityManager entityManager, Clock clock) {
        this.educators = educators;
        this.mentors = mentors;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * @param phase of the survey, {@code null} for none: afterwards it also asks those who have just finished
     * @param chosen educators, where it is a list
     */
    List<Invited> of(Audience audience, Phase phase, List<Long> chosen) {
        return switch (audience) {
            case MENTORS ->
                mentors.all().stream()
                        .filter(MentorInfo::isActive)
                        .map(one -> new Invited(one.educatorId(), one.schoolId(), Asked.MENTOR, null, null))
                        .toList();
            case PAIRS -> ofPairs(phase);
            case MENTEES ->
                ofPairs(phase).stream()
                        .filter(one -> one.asked() == Asked.MENTEE)
                        .toList();
            case SCHOOL_TEAMS ->
                educators.all().stream()
                        .filter(one -> isOfTeam(one.position()))
                        .map(Audiences::invited)
                        .toList();
            case LIST -> chosen(chosen);
        };
    }

    private List<Invited> ofPairs(Phase phase) {
        return entityManager
                .createQuery("""
                        select new ru.mentorcentre.survey.Invited(m.educatorId, m.schoolId,
                            case m.side when MemberSide.MENTOR then ru.mentorcentre.survey.Asked.MENTOR
                                else ru.mentorcentre.survey.Asked.MENTEE end, m.form, m.kind)
                        from SurveyMembership m
                        where m.educatorId is not null and m.leftReason is null
                        and (m.state in (MentorshipState.AGREED, MentorshipState.ACTIVE, MentorshipState.PAUSED)
                            or m.state = MentorshipState.FINISHED and m.endedOn >= :since)
                        order by m.id
                        """, Invited.class)
                .setParameter("since", LocalDate.now(clock).minusYears(phase == Phase.AFTER ? 1 : -1))
                .getResultList();
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
