package ru.mentorcentre.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResponseRepository extends Repository<Response, UUID> {

    Response saveAndFlush(Response response);

    Optional<Response> findByCampaignIdAndQuestionnaireIdAndRespondentKey(
            long campaignId, long questionnaireId, String respondentKey);

    List<Response> findByCampaignIdAndRespondentKey(long campaignId, String respondentKey);
}
