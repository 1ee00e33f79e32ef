package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored memberships of pairs and groups, the ended ones too. */
public interface MentorshipMemberRepository extends Repository<MentorshipMember, Long> {

    MentorshipMember save(MentorshipMember member);

    MentorshipMember saveAndFlush(MentorshipMember member);

    void flush();

    @Query("""
            select m from MentorshipMember m
            where m.mentorshipId = :mentorshipId
            order by m.side, m.id""")
    List<MentorshipMember> of(long mentorshipId);

    @Query("""
            select new ru.mentorcentre.mentorship.MentorshipMemberRow(m.id, m.mentorshipId, m.side, m.educatorId, e.lastName,
                e.firstName, e.patronymic, e.schoolId, e.retiredOn, m.schoolId, s.shortName, m.mentorId, p.state,
                m.requestId, m.joinedOn, m.leftOn, m.leftReason, m.agreedOn, m.agreedHow, m.agreedBy)
            from MentorshipMember m
            join MentorshipSchool s on s.municipalityId = m.municipalityId and s.id = m.schoolId
            left join MentorshipEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
            left join MentorshipMentor p on p.municipalityId = m.municipalityId and p.id = m.mentorId
            where m.mentorshipId in :mentorshipIds
            order by m.mentorshipId, m.side desc, m.leftOn nulls first, m.joinedOn, e.lastName, m.id""")
    List<MentorshipMemberRow> rows(List<Long> mentorshipIds);

    /** Memberships of an educator in pairs that are not over. */
    @Query("""
            select m from MentorshipMember m
            where m.educatorId = :educatorId and m.leftOn is null
            order by m.id""")
    List<MentorshipMember> currentOf(long educatorId);

    @Query("select count(distinct m.mentorshipId) from MentorshipMember m where m.schoolId = :schoolId")
    long countOfSchool(long schoolId);

    @Query("""
            select new ru.mentorcentre.mentorship.FormerPairRow(a.educatorId, b.educatorId, p.state, p.endCause,
                case when a.leftReason is null and b.leftReason is null then true else false end)
            from MentorshipMember a
            join MentorshipMember b on b.mentorshipId = a.mentorshipId and b.side = MemberSide.MENTEE
            join Mentorship p on p.id = a.mentorshipId
            where a.side = MemberSide.MENTOR and b.educatorId is not null
                and p.state not in (MentorshipState.DRAFT, MentorshipState.DECLINED)
                and (a.leftOn is not null or b.leftOn is not null) and a.agreedOn is not null
                and b.agreedOn is not null and (a.leftOn is null or a.leftOn >= b.joinedOn)
                and (b.leftOn is null or b.leftOn >= a.joinedOn)
            order by p.id, a.id, b.id""")
    List<FormerPairRow> former();
}
