package ru.mentorcentre.survey;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.ListQuery;
import ru.mentorcentre.shared.Viewer;

/** What was answered, for those who count it; who said what is told of named surveys only. */
@Service
@Transactional(readOnly = true)
public class Answers {

    private final EntityManager entityManager;
    private final SurveyPlaces places;
    private final CampaignRepository campaigns;
    private final BuiltIns builtIns;
    private final Clock clock;

    Answers(
            EntityManager entityManager,
            SurveyPlaces places,
            CampaignRepository campaigns,
            BuiltIns builtIns,
            Clock clock) {
        this.entityManager = entityManager;
        this.places = places;
        this.campaigns = campaigns;
        this.builtIns = builtIns;
        this.clock = clock;
    }

    /** A survey as this viewer may see it; not found for anybody else. */
    public CampaignRow survey(long id, Viewer viewer) {
        return places.campaign(id, viewer);
    }

    /** The latest surveys «after» of the municipality that have begun, the latest first. */
    public List<CampaignRow> latestAfter(int most) {
        return places.latestAfter(most);
    }

    /** Whether nobody answers it any more unless it is opened again. */
    public boolean isOver(CampaignRow survey) {
        CampaignRow.Stage stage = survey.stage(LocalDate.now(clock));
        return stage == CampaignRow.Stage.CLOSED || stage == CampaignRow.Stage.OVER;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first survey that is compared with this one. */
    public Optional<Long> firstAfter(long before) {
        return campaigns.after(before).stream().findFirst();
    }

    /** What these surveys ask, in the order of each. */
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

    /** What was handed in, in no telling order. */
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

    /** Deletes sheets for good that count in no results: with the keys goes what would tell of few people. */
    @Transactional
    public void discard(Collection<UUID> sheets) {
        if (!sheets.isEmpty()) {
            entityManager
                    .createQuery("delete from Response r where r.id in (:sheets)")
                    .setParameter("sheets", sheets)
                    .executeUpdate();
        }
    }

    /** How many are asked, without those whose invitation was withdrawn. */
    public List<InvitedCount> invited(long survey) {
        return new ListQuery<>(
                        entityManager,
                        InvitedCount.class,
                        "i.questionnaireId, i.schoolId, i.form, i.kind, count(i)",
                        "Invitation i")
                .where("i.state <> InvitationState.WITHDRAWN")
                .whereIf(true, "i.campaignId = :survey", "survey", survey)
                .orderBy("i.questionnaireId, i.schoolId, i.form, i.kind")
                .groupedList("i.questionnaireId, i.schoolId, i.form, i.kind");
    }

    /** The people of one questionnaire of a survey by name, without those whose invitation was withdrawn. */
    public List<AskedPerson> people(long survey, long questionnaire) {
        return new ListQuery<>(
                        entityManager,
                        AskedPerson.class,
                        "i.id, e.lastName, e.firstName, e.patronymic, s.shortName",
                        """
                        Invitation i
                        join SurveyEducator e on e.municipalityId = i.municipalityId and e.id = i.educatorId
                        join SurveySchool s on s.municipalityId = i.municipalityId and s.id = i.schoolId""")
                .where("i.state <> InvitationState.WITHDRAWN")
                .whereIf(true, "i.campaignId = :survey", "survey", survey)
                .whereIf(true, "i.questionnaireId = :questionnaire", "questionnaire", questionnaire)
                .orderBy("e.lastName, e.firstName, e.patronymic, i.id")
                .list();
    }

    /** The two invitations of those who are a pair, of a named survey; empty of a confidential one. */
    public List<AskedPair> pairs(long survey) {
        return new ListQuery<>(entityManager, AskedPair.class, "distinct a.id, b.id", """
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
                .whereIf(true, "a.campaignId = :survey", "survey", survey)
                .orderBy("a.id, b.id")
                .list();
    }

    /** The summary form that counts the answers of these people. */
    public Optional<SummaryForm> summaryForm(Asked asked) {
        return builtIns.summaryForms().stream()
                .filter(form -> form.asked() == asked)
                .findFirst();
    }

    private static SurveyPart part(long survey, Questionnaire asked) {
        return new SurveyPart(survey, asked.getId(), asked.code(), asked.edition(), asked.content());
    }
}
