package ru.mentorcentre.mentorship.lifecycle;

import java.util.List;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.shared.NotFound;

/** A pair with the members who are in it now, held until the transaction ends. */
record LockedMentorship(Mentorship pair, List<MentorshipMember> here) {

    MentorshipMember member(long id) {
        return here.stream().filter(one -> one.getId() == id).findFirst().orElseThrow(NotFound.of("Участник пары", id));
    }

    List<MentorshipMember> of(MemberSide side) {
        return here.stream().filter(one -> one.side() == side).toList();
    }

    long others(MentorshipMember member) {
        return of(member.side()).stream().filter(one -> one != member).count();
    }

    boolean allAgreed() {
        return here.stream().allMatch(MentorshipMember::hasAgreed);
    }
}
