package ru.mentorcentre.survey.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored responses, apart from who gave them where a survey is confidential. */
public interface ResponseRepository extends Repository<Response, UUID> {

    Response saveAndFlush(Response response);

    void flush();

    List<Response> findByCampaignId(long campaignId);

    Optional<Response> findByInvitationId(long invitationId);

    List<Response> findByInvitationIdIn(Collection<Long> invitationIds);

    Optional<Response> findByCampaignIdAndQuestionnaireIdAndRespondentKey(
            long campaignId, long questionnaireId, String respondentKey);

    List<Response> findByCampaignIdAndRespondentKey(long campaignId, String respondentKey);

    /** Pseudonyms among these that have handed in something to one of the surveys: survey, questionnaire, pseudonym. */
    @Query("""
            select r.campaignId, r.questionnaireId, r.respondentKey from Response r
            where r.campaignId in (:campaignIds) and r.respondentKey in (:keys)""")
    List<Object[]> handedIn(Collection<Long> campaignIds, Collection<String> keys);

    /** What somebody answered to named surveys of a cycle. */
    @Query("""
            select r from Response r
            join Invitation i on i.municipalityId = r.municipalityId and i.id = r.invitationId
            where i.educatorId = :educatorId and r.campaignId in (select c.id from Campaign c where c.id = :cycle
                or c.beforeId = :cycle)
            order by r.campaignId""")
    List<Response> named(long cycle, long educatorId);
}
