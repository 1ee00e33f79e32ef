package ru.mentorcentre.mentorship.register;

import java.util.List;
import java.util.Optional;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** A pair with its members, and the eyes of who looks at it. */
public record VisibleMentorship(Mentorship pair, List<MentorshipMemberRow> members, ViewerScope sight) {

    boolean isVisible() {
        return sight.sees(pair.state(), members);
    }

    /** A leader changes any, a curator those of people of the own school. */
    public boolean isWritable(Viewer viewer) {
        return viewer.isLeader()
                || viewer.has(Roles.CURATOR)
                        && sight.school() != null
                        && members.stream().anyMatch(one -> one.isOf(sight.school()));
    }

    /** Its own people set the goals, as do those who change it. */
    public boolean isAimable(Viewer viewer) {
        return isWritable(viewer) || own().isPresent();
    }

    public MentorshipView info(Viewer viewer) {
        return new MentorshipView(
                pair.info(members.stream().map(MentorshipMemberRow::info).toList()),
                own().map(MentorshipMemberRow::info).orElse(null),
                isWritable(viewer));
    }

    /** The place of who looks in it, if any. */
    public Optional<MentorshipMemberRow> own() {
        return members.stream().filter(sight::isOwn).findFirst();
    }

    List<MentorshipMemberRow> of(MemberSide side) {
        return members.stream().filter(one -> one.side() == side).toList();
    }
}
