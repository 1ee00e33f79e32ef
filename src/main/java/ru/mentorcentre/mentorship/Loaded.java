package ru.mentorcentre.mentorship;

import java.util.List;
import ru.mentorcentre.shared.NotFound;

/** A pair with the members who are in it now, held until the transaction ends. */
record Loaded(Mentorship pair, List<MentorshipMember> here) {

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
