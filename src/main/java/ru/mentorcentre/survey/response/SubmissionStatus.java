package ru.mentorcentre.survey.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.CampaignRepository;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.SurveyKeys;

/**
 * Who has handed in. Of a confidential survey that stands nowhere in the database, where it could be joined with the
 * answers: whoever has the key of pseudonyms makes each person's and looks whether there is an answer under it.
 */
@Component
@Transactional(readOnly = true)
public class SubmissionStatus {

    private final InvitationRepository invitations;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final SurveyKeys keys;

    SubmissionStatus(
            InvitationRepository invitations,
            ResponseRepository responses,
            CampaignRepository campaigns,
            SurveyKeys keys) {
        this.invitations = invitations;
        this.responses = responses;
        this.campaigns = campaigns;
        this.keys = keys;
    }

    /** Whether this can be told at all: the key of a confidential survey may be missing. */
    public boolean isKnown(Campaign survey) {
        return !survey.isConfidential()
                || survey.keysEndedOn() != null
                || keys.pseudonyms(survey).isPresent();
    }

    /** Invitations of a confidential survey that were answered and are not marked so; none of others. */
    public Set<Long> unmarked(long campaignId) {
        return answered(invitations.unmarked(campaignId));
    }

    /** The same of all surveys that ask somebody of a school. */
    public Set<Long> unmarkedOfSchool(long schoolId) {
        return answered(invitations.unmarkedOfSchool(schoolId));
    }

    /** Whether this one was answered. */
    public boolean is(Invitation invitation) {
        return invitation.isMarked() || of(List.of(invitation)).contains(invitation.getId());
    }

    /** What was answered to an invitation. */
    public Optional<Response> response(Campaign survey, Invitation invitation) {
        return survey.isConfidential()
                ? keys.pseudonyms(survey)
                        .flatMap(names -> responses.findByCampaignIdAndQuestionnaireIdAndRespondentKey(
                                survey.getId(),
                                invitation.questionnaireId(),
                                names.of(survey.cycle(), invitation.educatorId())))
                : responses.findByInvitationId(invitation.getId());
    }

    /** Those of these that were answered to a confidential survey; where the key is missing, none. */
    public Set<Long> of(Collection<Invitation> some) {
        return answered(some.stream()
                .filter(Invitation::isConfidential)
                .map(one ->
                        new Object[] {one, campaigns.findById(one.campaignId()).orElseThrow()})
                .filter(pair -> isUnmarked((Campaign) pair[1]))
                .toList());
    }

    /** @param asked invitation and survey */
    private Set<Long> answered(List<Object[]> asked) {
        Map<String, Long> sheets = new HashMap<>();
        Set<Long> surveys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Object[] pair : asked) {
            Invitation one = (Invitation) pair[0];
            Campaign survey = (Campaign) pair[1];
            keys.pseudonyms(survey).ifPresent(made -> {
                String name = made.of(survey.cycle(), one.educatorId());
                surveys.add(survey.getId());
                names.add(name);
                sheets.put(sheet(survey.getId(), one.questionnaireId(), name), one.getId());
            });
        }
        return sheets.isEmpty()
                ? Set.of()
                : responses.handedIn(surveys, names).stream()
                        .map(row -> sheets.get(sheet(row[0], row[1], row[2])))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    private static boolean isUnmarked(Campaign survey) {
        return survey.isConfidential() && survey.keysEndedOn() == null;
    }

    private static String sheet(Object survey, Object questionnaire, Object name) {
        return survey + ":" + questionnaire + ":" + name;
    }
}
