package ru.mentorcentre.survey.campaign;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** The list of surveys with how many have answered; a school sees its own people in it. */
@Service
@Transactional(readOnly = true)
class CampaignList {

    private static final long NOBODY = -1;

    private static final String COUNTED = """
            (select count(i) from Invitation i where i.municipalityId = c.municipalityId and i.campaignId = c.id
                and %s and (:own is null or i.schoolId = :own))""";

    // who has handed in a confidential sheet is written nowhere: all are as many as the answers, a school's are told
    // apart
    private static final String ANSWERED = """
            case when c.confidential = true and c.keysEndedOn is null
                and :own is null then (select count(r) from Response r where r.municipalityId = c.municipalityId
                and r.campaignId = c.id) else
            """ + COUNTED.formatted("""
                    (i.state = InvitationState.ANSWERED or i.state = InvitationState.INVITED and i.id in (:handedIn))""") + " end";

    private static final String COLUMNS = """
            c.id, c.municipalityId, c.version, c.name, c.audience, c.phase, c.confidential, c.state, c.startsOn,
            c.endsOn, c.beforeId, c.madeBy, c.keysEndedOn, c.surveyKeyId,
            """
            + COUNTED.formatted("i.state <> InvitationState.WITHDRAWN") + " as invited, "
            + ANSWERED + " as answered";

    private static final String ASKS_SCHOOL = """
            c.state <> CampaignState.DRAFT and exists (select 1 from Invitation i
                where i.municipalityId = c.municipalityId and i.campaignId = c.id and i.schoolId = :own)""";

    private final EntityManager entityManager;
    private final SubmissionStatus handedIn;

    CampaignList(EntityManager entityManager, SubmissionStatus handedIn) {
        this.entityManager = entityManager;
        this.handedIn = handedIn;
    }

    ListPage<CampaignRow> page(CampaignFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(CampaignFilter filter, Consumer<CampaignRow> row) {
        query(filter).each(row);
    }

    /** @param own school it has to ask, and whose people are counted; {@code null} for all */
    Optional<CampaignRow> row(long id, Long own) {
        return query(own).where("c.id = :id", "id", id).one();
    }

    /** Surveys «after» that have been opened, the latest first. */
    List<CampaignRow> latestAfter(int most) {
        return query((Long) null)
                .where("c.phase = SurveyPhase.AFTER and c.state <> CampaignState.DRAFT")
                .orderBy("c.endsOn desc, c.id desc")
                .first(most);
    }

    List<CampaignRow> search(String typed, Long own, int limit) {
        return query(own)
                .where("c.searchText like :q", "q", SearchText.like(typed))
                .orderBy("c.endsOn desc, c.id")
                .first(limit);
    }

    private ListQuery<CampaignRow> query(Long own) {
        Set<Long> answered = own == null ? Set.of() : handedIn.unmarkedOfSchool(own);
        ListQuery<CampaignRow> query = new ListQuery<>(entityManager, CampaignRow.class, COLUMNS, "Campaign c")
                .with("own", own)
                .with("handedIn", answered.isEmpty() ? Set.of(NOBODY) : answered);
        return own == null ? query : query.where(ASKS_SCHOOL);
    }

    private ListQuery<CampaignRow> query(CampaignFilter filter) {
        return query(filter.own())
                .whereFound("c.searchText like :q", filter.q())
                .whereGiven("c.state = :state", "state", filter.state())
                .whereGiven("c.audience = :audience", "audience", filter.audience())
                .orderBy(filter.order());
    }
}
