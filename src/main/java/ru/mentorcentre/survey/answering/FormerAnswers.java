package ru.mentorcentre.survey.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.response.LinkHolder;
import ru.mentorcentre.survey.response.Response;
import ru.mentorcentre.survey.response.ResponseRepository;

/**
 * What somebody answered in the former phase, to be taken over: in named surveys only, and there only where it was
 * answered, or in the own account. The link of «after» passes through other hands too.
 */
@Component
@Transactional(readOnly = true)
class FormerAnswers {

    private final ResponseRepository responses;
    private final SurveyKeys keys;

    FormerAnswers(ResponseRepository responses, SurveyKeys keys) {
        this.responses = responses;
        this.keys = keys;
    }

    /** By code of the question that may take it over. */
    Map<String, List<String>> offered(
            Campaign campaign, Invitation invitation, QuestionnaireContent content, LinkHolder holder) {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        if (campaign.isConfidential()
                || campaign.beforeId() == null
                || content.questions().stream().allMatch(one -> one.prefillFrom() == null)
                || !isKnownHere(campaign, invitation, holder)) {
            return offered;
        }
        for (Response before : responses.named(campaign.cycle(), invitation.educatorId())) {
            content.questions().stream()
                    .filter(one -> before.answers().containsKey(one.prefillFrom()))
                    .forEach(one -> offered.put(one.code(), before.answers().get(one.prefillFrom())));
        }
        return offered;
    }

    /** What this browser may keep to show that it handed in this sheet; none of a confidential survey. */
    Optional<String> proof(Campaign campaign, Invitation invitation) {
        return campaign.isConfidential()
                ? Optional.empty()
                : keys.links(campaign).map(links -> links.proof(campaign.cycle(), invitation.educatorId()));
    }

    private boolean isKnownHere(Campaign campaign, Invitation invitation, LinkHolder holder) {
        return holder.own()
                || !holder.proofs().isEmpty()
                        && proof(campaign, invitation)
                                .filter(holder.proofs()::contains)
                                .isPresent();
    }
}
