package ru.mentorcentre.mentorship.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipState;

/** The memberships of one educator, whatever pair they are of. */
interface MembershipRepository extends Repository<MentorshipMember, Long> {

    long countByEducatorId(long educatorId);

    /** The same person by another key; no change of the past, and so none in the history. */
    @Modifying(flushAutomatically = true)
    @Query("update MentorshipMember m set m.educatorId = :to where m.educatorId = :from")
    int move(long from, long to);

    @Query("""
            select new ru.mentorcentre.mentorship.register.MembershipRepository$Row(m.side, m.joinedOn, m.leftOn, m.leftReason,
                p.state, p.goals)
            from MentorshipMember m
            join Mentorship p on p.municipalityId = m.municipalityId and p.id = m.mentorshipId
            where m.educatorId = :educatorId order by m.joinedOn, m.id""")
    List<Row> of(long educatorId);

    /** One of them. */
    record Row(
            MemberSide side,
            LocalDate joinedOn,
            LocalDate leftOn,
            String leftReason,
            MentorshipState state,
            String goals) {}
}
