package ru.mentorcentre.survey.invitation;

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
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SurveyPhase;

/** Who belongs to an audience now. */
@Component
@Transactional(readOnly = true)
public class AudienceMembers {

    private final Educators educators;
    private final Mentors mentors;
    private final EntityManager entityManager;
    private final Clock clock;

    AudienceMembers(Educators educators, Mentors mentors, EntityManager entityManager, Clock clock) {
        this.educators = educators;
        this.mentors = mentors;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * @param phase of the survey, {@code null} for none: afterwards it also asks those who have just finished
     * @param chosen educators, where it is a list
     */
    public List<Invitee> of(Audience audience, SurveyPhase phase, List<Long> chosen) {
        return switch (audience) {
            case MENTORS ->
                mentors.all().stream()
                        .filter(MentorInfo::isActive)
                        .map(one -> new Invitee(one.educatorId(), one.schoolId(), RespondentRole.MENTOR, null, null))
                        .toList();
            case PAIRS -> ofPairs(phase);
            case MENTEES ->
                ofPairs(phase).stream()
                        .filter(one -> one.asked() == RespondentRole.MENTEE)
                        .toList();
            case SCHOOL_TEAMS ->
                educators.all().stream()
                        .filter(one -> isOfTeam(one.position()))
                        .map(AudienceMembers::invited)
                        .toList();
            case LIST -> chosen(chosen);
        };
    }

    private List<Invitee> ofPairs(SurveyPhase phase) {
        return entityManager
                .createQuery("""
                        select new ru.mentorcentre.survey.invitation.Invitee(m.educatorId, m.schoolId,
                            case m.side when MemberSide.MENTOR then ru.mentorcentre.survey.RespondentRole.MENTOR
                                else ru.mentorcentre.survey.RespondentRole.MENTEE end, m.form, m.kind)
                        from SurveyMembership m
                        where m.educatorId is not null and m.leftReason is null
                        and (m.state in (MentorshipState.AGREED, MentorshipState.ACTIVE, MentorshipState.PAUSED)
                            or m.state = MentorshipState.FINISHED and m.endedOn >= :since)
                        order by m.id
                        """, Invitee.class)
                .setParameter("since", LocalDate.now(clock).minusYears(phase == SurveyPhase.AFTER ? 1 : -1))
                .getResultList();
    }

    private List<Invitee> chosen(List<Long> ids) {
        Map<Long, EducatorInfo> known = new HashMap<>();
        educators.all().forEach(one -> known.put(one.id(), one));
        List<Invitee> found = new ArrayList<>();
        ids.stream().distinct().filter(known::containsKey).forEach(id -> found.add(invited(known.get(id))));
        return found;
    }

    private static Invitee invited(EducatorInfo educator) {
        return new Invitee(educator.id(), educator.schoolId(), null, null, null);
    }

    private static boolean isOfTeam(String position) {
        String word = position.toLowerCase(Locale.ROOT);
        return word.startsWith("директор") || word.startsWith("заместитель директора") || word.startsWith("завуч");
    }
}
