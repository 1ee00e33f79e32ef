package ru.mentorcentre.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import ru.mentorcentre.mentorship.PublishedMembership;
import ru.mentorcentre.shared.office.PublishedAttachment;
import ru.mentorcentre.staff.PublishedEducator;
import ru.mentorcentre.staff.PublishedEvidence;

/** What the queries of this module read of others: the views they publish, mapped on entities of its own. */
final class JournalViews {

    private JournalViews() {}

    @Entity(name = "JournalEducator")
    @Immutable
    @Table(name = "published_educator")
    static class JournalEducator extends PublishedEducator {}

    @Entity(name = "JournalEvidence")
    @Immutable
    @Table(name = "published_evidence")
    static class JournalEvidence extends PublishedEvidence {}

    @Entity(name = "JournalMembership")
    @Immutable
    @Table(name = "published_membership")
    static class JournalMembership extends PublishedMembership {}

    @Entity(name = "JournalAttachment")
    @Immutable
    @Table(name = "published_attachment")
    static class JournalAttachment extends PublishedAttachment {}
}
