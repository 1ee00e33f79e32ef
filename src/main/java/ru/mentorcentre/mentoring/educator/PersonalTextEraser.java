package ru.mentorcentre.mentoring.educator;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.mentor.Mentor;
import ru.mentorcentre.mentoring.mentor.MentorRepository;
import ru.mentorcentre.mentoring.request.MentoringRequest;
import ru.mentorcentre.mentoring.request.RequestRepository;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Takes off what people wrote about somebody who asked to be forgotten, in the history too. Counts stay what they were. */
@Component
@Transactional
class PersonalTextEraser {

    private static final String GONE = "Текст убран: карточка педагога обезличена";

    private final EntityManager entityManager;
    private final RequestRepository requests;
    private final MentorRepository mentors;

    PersonalTextEraser(EntityManager entityManager, RequestRepository requests, MentorRepository mentors) {
        this.entityManager = entityManager;
        this.requests = requests;
        this.mentors = mentors;
    }

    void forget(long educatorId) {
        requests.findByEducatorIdOrderById(educatorId).forEach(request -> {
            request.forgetText(GONE);
            entityManager.flush();
            history(MentoringRequest.class, request, "h.wish = '" + GONE + "'");
        });
        mentors.findByEducatorId(educatorId).ifPresent(mentor -> {
            mentor.forgetTexts(GONE);
            entityManager.flush();
            history(Mentor.class, mentor, """
                    h.topics = null, h.agreementNumber = null, h.pay = null, h.trainingNeeds = null,
                    h.trainingPassed = null,
                    h.decisionReason = case when h.decisionReason is null then null else '%s' end""".formatted(GONE));
        });
    }

    /** A history table knows no wall: only a record that has been loaded opens it. */
    private void history(Class<?> type, TenantEntity loaded, String changes) {
        entityManager
                .createQuery("update " + type.getName() + "_history h set " + changes + " where h.originalId.id = :id")
                .setParameter("id", loaded.getId())
                .executeUpdate();
    }
}
