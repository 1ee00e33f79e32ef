package ru.mentorcentre.journal.meeting;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.journal.outcome.Outcome;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.FileType;
import ru.mentorcentre.shared.trace.Trace;
import ru.mentorcentre.staff.EducatorAnonymised;

/** What is left of somebody in the pairs of a person who is forgotten: scans and photographs, and words about the outcome. */
@Component
@Transactional
public class PairTraceEraser {

    private static final String OF_PAIRS = """
            m.attachmentId is not null and exists (select 1 from JournalMembership x
                where x.mentorshipId = m.mentorshipId and x.educatorId = :educator)""";

    private final EntityManager entityManager;
    private final Attachments attachments;

    PairTraceEraser(EntityManager entityManager, Attachments attachments) {
        this.entityManager = entityManager;
        this.attachments = attachments;
    }

    /** Files of the meetings of somebody's pairs that the program cannot read. */
    @Transactional(readOnly = true)
    public List<Trace> unreadFiles(long educatorId) {
        return entityManager
                .createQuery("""
                        select a.id, a.fileName, m.mentorshipId from Meeting m
                        join JournalAttachment a on a.municipalityId = m.municipalityId and a.id = m.attachmentId
                        where a.fileType <> :readable and %s order by a.id""".formatted(OF_PAIRS), Object[].class)
                .setParameter("readable", FileType.DOCX)
                .setParameter("educator", educatorId)
                .getResultList()
                .stream()
                .map(row -> new Trace(
                        "scan:" + row[0],
                        "Файл встречи",
                        (String) row[1],
                        "/mentorships/" + row[2] + "/meetings",
                        false,
                        true))
                .toList();
    }

    public void removeFiles(long educatorId, Collection<String> keys) {
        entityManager
                .createQuery("select m from Meeting m where " + OF_PAIRS, Meeting.class)
                .setParameter("educator", educatorId)
                .getResultList()
                .stream()
                .filter(meeting -> keys.contains("scan:" + meeting.attachmentId()))
                .forEach(meeting -> attachments.drop(meeting.attach(null)));
    }

    /** What was written about the outcome of somebody is about the person; marks and numbers stay. */
    @EventListener
    void forgotten(EducatorAnonymised event) {
        String ofPerson = " where %s in (select x.id from JournalMembership x where x.educatorId = :educator)";
        for (String change : List.of(
                "update Outcome o set o.note = null" + ofPerson.formatted("o.memberId"),
                "update " + Outcome.class.getName() + "_history o set o.note = null"
                        + ofPerson.formatted("o.memberId"))) {
            entityManager
                    .createQuery(change)
                    .setParameter("educator", event.educatorId())
                    .executeUpdate();
        }
    }
}
