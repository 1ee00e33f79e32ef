package ru.mentorcentre.mentorship;

import java.util.List;
import java.util.Optional;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** A pair with its members, and the eyes of who looks at it. */
record Seen(Mentorship pair, List<MemberRow> members, Sight sight) {

    boolean isVisible() {
        return sight.sees(pair.state(), members);
    }

    /** A leader changes any, a curator those of people of the own school. */
    boolean isWritable(Viewer viewer) {
        return viewer.isLeader()
                || viewer.has(Roles.CURATOR)
                        && sight.school() != null
                        && members.stream().anyMatch(one -> one.isOf(sight.school()));
    }

    /** Its own people set the goals, as do those who change it. */
    boolean isAimable(Viewer viewer) {
        return isWritable(viewer) || own().isPresent();
    }

    SeenMentorship info(Viewer viewer) {
        return new SeenMentorship(
                pair.info(members.stream().map(MemberRow::info).toList()),
                own().map(MemberRow::info).orElse(null),
                isWritable(viewer));
    }

    /** The place of who looks in it, if any. */
    Optional<MemberRow> own() {
        return members.stream().filter(sight::isOwn).findFirst();
    }

    List<MemberRow> of(MemberSide side) {
        return members.stream().filter(one -> one.side() == side).toList();
    }
}
