package ru.mentorcentre.survey.answering;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.survey.AnswerSheet;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.InviteeCount;
import ru.mentorcentre.survey.NamedRespondent;
import ru.mentorcentre.survey.RespondentPair;
import ru.mentorcentre.survey.RespondentRole;
import ru.mentorcentre.survey.SummaryForm;
import ru.mentorcentre.survey.SurveyPart;
import ru.mentorcentre.survey.campaign.SurveyPageContext;
import ru.mentorcentre.survey.invitation.CampaignRepository;
import ru.mentorcentre.survey.questionnaire.BuiltInQuestionnaires;
import ru.mentorcentre.survey.questionnaire.Questionnaire;
import ru.mentorcentre.survey.response.Response;

/** The service behind {@link Answers}. */
@Service
@Transactional(readOnly = true)
public class AnswerService implements Answers {

    private final EntityManager entityManager;
    private final SurveyPageContext places;
    private final CampaignRepository campaigns;
    private final BuiltInQuestionnaires builtIns;
    private final Clock clock;

    AnswerService(
            EntityManager entityManager,
            SurveyPageContext places,
            CampaignRepository campaigns,
            BuiltInQuestionnaires builtIns,
            Clock clock) {
        this.entityManager = entityManager;
        this.places = places;
        this.campaigns = campaigns;
        this.builtIns = builtIns;
        this.clock = clock;
    }

    @Override
    public CampaignRow survey(long id, Viewer viewer) {
        return places.campaign(id, viewer);
    }

    @Override
    public List<CampaignRow> latestAfter(int most) {
        return places.latestAfter(most);
    }

    @Override
    public boolean isOver(CampaignRow survey) {
        CampaignRow.Stage stage = survey.stage(LocalDate.now(clock));
        return stage == CampaignRow.Stage.CLOSED || stage == CampaignRow.Stage.OVER;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Long> firstAfter(long before) {
        return campaigns.after(before).stream().findFirst();
    }

    @Override
    public List<SurveyPart> parts(Collection<Long> surveys) {
        return entityManager
                .createQuery("""
                        select p.campaignId, q from CampaignPart p
                        join Questionnaire q on q.municipalityId = p.municipalityId and q.id = p.questionnaireId
                        where p.campaignId in (:surveys) order by p.campaignId, p.id""", Object[].class)
                .setParameter("surveys", surveys)
                .getResultStream()
                .map(row -> part((Long) row[0], (Questionnaire) row[1]))
                .toList();
    }

    @Override
    public List<AnswerSheet> sheets(Collection<Long> surveys) {
        return entityManager
                .createQuery("""
                        select r, s.shortName from Response r
                        left join SurveySchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
                        where r.campaignId in (:surveys) order by r.respondentKey, r.id""", Object[].class)
                .setParameter("surveys", surveys)
                .getResultStream()
                .map(row -> ((Response) row[0]).sheet((String) row[1]))
                .toList();
    }

    @Override
    @Transactional
    public void discard(Collection<UUID> sheets) {
        if (!sheets.isEmpty()) {
            entityManager
                    .createQuery("delete from Response r where r.id in (:sheets)")
                    .setParameter("sheets", sheets)
                    .executeUpdate();
        }
    }

    @Override
    public List<InviteeCount> invited(long survey) {
        return new ListQuery<>(
                        entityManager,
                        InviteeCount.class,
                        "i.questionnaireId, i.schoolId, i.form, i.kind, count(i)",
                        "Invitation i")
                .where("i.state <> InvitationState.WITHDRAWN")
                .where("i.campaignId = :survey", "survey", survey)
                .orderBy("i.questionnaireId, i.schoolId, i.form, i.kind")
                .groupedList("i.questionnaireId, i.schoolId, i.form, i.kind");
    }

    @Override
    public List<NamedRespondent> people(long survey, long questionnaire) {
        return new ListQuery<>(
                        entityManager,
                        NamedRespondent.class,
                        "i.id, e.lastName, e.firstName, e.patronymic, s.shortName",
                        """
                        Invitation i
                        join SurveyEducator e on e.municipalityId = i.municipalityId and e.id = i.educatorId
                        join SurveySchool s on s.municipalityId = i.municipalityId and s.id = i.schoolId""")
                .where("i.state <> InvitationState.WITHDRAWN")
                .where("i.campaignId = :survey", "survey", survey)
                .where("i.questionnaireId = :questionnaire", "questionnaire", questionnaire)
                .orderBy("e.lastName, e.firstName, e.patronymic, i.id")
                .list();
    }

    @Override
    public List<RespondentPair> pairs(long survey) {
        return new ListQuery<>(entityManager, RespondentPair.class, "distinct a.id, b.id", """
                        Invitation a
                        join SurveyMembership e on e.municipalityId = a.municipalityId
                            and e.educatorId = a.educatorId and e.side = MemberSide.MENTEE and e.leftReason is null
                        join SurveyMembership m on m.municipalityId = e.municipalityId
                            and m.mentorshipId = e.mentorshipId and m.side = MemberSide.MENTOR and m.leftReason is null
                        join Invitation b on b.municipalityId = m.municipalityId
                            and b.educatorId = m.educatorId and b.campaignId = a.campaignId
                        """)
                .where("a.confidential = false")
                // who was only proposed, or declined, never worked together
                .where("e.state not in (MentorshipState.DRAFT, MentorshipState.PROPOSED, MentorshipState.DECLINED)")
                .where("a.campaignId = :survey", "survey", survey)
                .orderBy("a.id, b.id")
                .list();
    }

    @Override
    public Optional<SummaryForm> summaryForm(RespondentRole asked) {
        return builtIns.summaryForms().stream()
                .filter(form -> form.asked() == asked)
                .findFirst();
    }

    private static SurveyPart part(long survey, Questionnaire asked) {
        return new SurveyPart(survey, asked.getId(), asked.code(), asked.edition(), asked.content());
    }
}
