package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.staff.EducatorAnonymised;

/**
 * Takes off what applications, their steps and their reviews tell of somebody who asked to be forgotten, in the history
 * too; the papers go. States, days, marks and orders stay: what was decided is still on record.
 */
@Component
@Transactional
class ApplicationTextEraser {

    static final String GONE = "Текст убран: карточка педагога обезличена";

    private final ApplicationRepository applications;
    private final Attachments attachments;
    private final EntityManager entityManager;

    ApplicationTextEraser(ApplicationRepository applications, Attachments attachments, EntityManager entityManager) {
        this.applications = applications;
        this.attachments = attachments;
        this.entityManager = entityManager;
    }

    @EventListener
    void forgotten(EducatorAnonymised event) {
        for (Application application : applications.findByEducatorIdOrderById(event.educatorId())) {
            application.forget();
            applications.saveAndFlush(application);
            history(application);
            papers(application.getId());
            steps(application.getId());
            reviews(application.getId());
        }
    }

    /** A history table knows no wall: only a record that has been loaded opens it. */
    private void history(Application application) {
        entityManager
                .createQuery("""
                        update %s_history h set h.fullName = :nameless, h.birthDate = null, h.promotions = null,
                            h.experience = null, h.qualities = null, h.career = null, h.other = null, h.phone = null,
                            h.email = null, h.correction = null
                        where h.originalId.id = :id""".formatted(Application.class.getName()))
                .setParameter("nameless", application.nameless())
                .setParameter("id", application.getId())
                .executeUpdate();
    }

    private void papers(long application) {
        List<ApplicationFile> papers = entityManager
                .createQuery("""
                        select f from ApplicationFile f where f.applicationId = :application""", ApplicationFile.class)
                .setParameter("application", application)
                .getResultList();
        papers.forEach(entityManager::remove);
        papers.forEach(paper -> attachments.drop(paper.attachmentId()));
        entityManager.flush();
    }

    /** The orders of inclusion and exit stay: they are numbers and days, and the register rests on them. */
    private void steps(long application) {
        erase("""
                update ApplicationStep s set s.reason = :gone
                where s.applicationId = :application and s.reason is not null""", application);
        entityManager
                .createQuery("""
                        update ApplicationStep s set s.document = :gone
                        where s.applicationId = :application and s.document is not null and s.toState not in :ordered""")
                .setParameter("gone", GONE)
                .setParameter("application", application)
                .setParameter("ordered", Set.of(ApplicationState.INCLUDED, ApplicationState.LEFT))
                .executeUpdate();
    }

    private void reviews(long application) {
        erase("""
                update FormalCheckLine l set l.note = :gone
                where l.note is not null
                    and l.checkId in (select c.id from FormalCheck c where c.applicationId = :application)""", application);
        erase("""
                update ReviewAssignment a set a.endReason = :gone
                where a.applicationId = :application and a.endReason is not null""", application);
        erase("""
                update ReviewReopening r set r.reason = :gone
                where r.assignmentId in (select a.id from ReviewAssignment a where a.applicationId = :application)""", application);
        erase("""
                update QualityReview q set q.note = :gone
                where q.note is not null
                    and q.assignmentId in (select a.id from ReviewAssignment a where a.applicationId = :application)""", application);
        erase("""
                update QualityReview q set q.abstention = :gone
                where q.abstention is not null
                    and q.assignmentId in (select a.id from ReviewAssignment a where a.applicationId = :application)""", application);
    }

    private void erase(String update, long application) {
        entityManager
                .createQuery(update)
                .setParameter("gone", GONE)
                .setParameter("application", application)
                .executeUpdate();
    }
}
