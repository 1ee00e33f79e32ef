package ru.mentorcentre.matching.participant;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** Whom the forms of this room offer. */
@Service
@Transactional(readOnly = true)
public class MatchingCandidates {

    private final EntityManager entityManager;
    private final Educators educators;

    MatchingCandidates(EntityManager entityManager, Educators educators) {
        this.entityManager = entityManager;
        this.educators = educators;
    }

    /** People who wait for a mentor, by name; of a management team each member, since a wish is somebody's. */
    public List<MatchingCandidate.RequestCandidate> mentees() {
        List<MatchingCandidate.RequestCandidate> waiting = requests();
        if (waiting.stream().allMatch(one -> one.educatorId() > 0)) {
            return waiting;
        }
        List<EducatorInfo> staff = educators.all();
        Superiors superiors = new Superiors(staff);
        return waiting.stream()
                .flatMap(one -> one.educatorId() > 0
                        ? Stream.of(one)
                        : staff.stream()
                                .filter(member -> superiors.team(one.schoolId()).contains(member.id()))
                                .map(one::of))
                .toList();
    }

    /** Requests that wait, by name. */
    public List<MatchingCandidate.RequestCandidate> requests() {
        return new ListQuery<>(
                        entityManager,
                        MatchingCandidate.RequestCandidate.class,
                        "r.id, r.educatorId, coalesce(e.fullName, '%s'), r.schoolId, s.shortName, r.managerial, r.subject"
                                .formatted(ParticipantNames.TEAM),
                        """
                        MatchingRequest r
                        join MatchingSchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
                        left join MatchingEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
                        """)
                .where("r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN")
                .orderBy("e.lastName, e.firstName, s.shortName, r.id")
                .list();
    }

    /** Mentors who work, by name. */
    public List<MatchingCandidate.MentorCandidate> mentors() {
        return new ListQuery<>(
                        entityManager,
                        MatchingCandidate.MentorCandidate.class,
                        "m.id, m.educatorId, e.fullName, s.shortName, m.subjects, m.capacity, m.load",
                        """
                        MatchingMentor m
                        join MatchingEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
                        join MatchingSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId
                        """)
                .where("m.state = ru.mentorcentre.mentoring.MentorState.ACTIVE")
                .orderBy("e.lastName, e.firstName, m.id")
                .list();
    }
}
