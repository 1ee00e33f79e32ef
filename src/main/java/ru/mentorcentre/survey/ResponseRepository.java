package ru.mentorcentre.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponseRepository extends Repository<Response, UUID> {

    Response saveAndFlush(Response response);

    void delete(Response response);

    void flush();

    List<Response> findByCampaignId(long campaignId);

    List<Response> findByInvitationIdIn(Collection<Long> invitationIds);

    @Query("select count(r) from Response r where r.submitted = false and r.campaignId in (:campaignIds)")
    long countBegun(Collection<Long> campaignIds);

    Optional<Response> findByCampaignIdAndQuestionnaireIdAndRespondentKey(
            long campaignId, long questionnaireId, String respondentKey);

    List<Response> findByCampaignIdAndRespondentKey(long campaignId, String respondentKey);
}
