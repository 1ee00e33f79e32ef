package ru.mentorcentre.survey.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.CampaignRepository;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.questionnaire.PairPulse;

/**
 * Stores what is handed in. Of a named survey the invitation is marked with it; of a confidential one the answers are all
 * that is written, and those of the whole survey are written anew with them.
 */
@Component
@Transactional
public class ResponseSubmission {

    private final InvitationRepository invitations;
    private final ResponseRepository responses;
    private final BegunSheetRepository begun;
    private final CampaignRepository campaigns;
    private final SubmissionStatus handedIn;
    private final SurveyKeys keys;
    private final ResponseOrder order;
    private final PairPulse pulse;
    private final Clock clock;

    ResponseSubmission(
            InvitationRepository invitations,
            ResponseRepository responses,
            BegunSheetRepository begun,
            CampaignRepository campaigns,
            SubmissionStatus handedIn,
            SurveyKeys keys,
            ResponseOrder order,
            PairPulse pulse,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.begun = begun;
        this.campaigns = campaigns;
        this.handedIn = handedIn;
        this.keys = keys;
        this.order = order;
        this.pulse = pulse;
        this.clock = clock;
    }

    public void handIn(Invitation invitation, QuestionnaireContent content, Map<String, List<String>> answers) {
        handIn(invitation, content, answers, true);
    }

    /** @param shuffled whether to write the others anew; of many at a time it is enough with the last */
    public void handIn(
            Invitation invitation, QuestionnaireContent content, Map<String, List<String>> answers, boolean shuffled) {
        Map<String, List<String>> given = new LinkedHashMap<>(answers);
        given.values().removeIf(List::isEmpty);
        if (invitation.isConfidential()) {
            confidentially(invitation, given, shuffled);
        } else {
            byName(invitation, content, given);
        }
    }

    /** Writes all answers of a confidential survey anew, in random order. */
    public void shuffle(long campaignId) {
        if (isJoinable(locked(campaignId))) {
            order.shuffle(campaignId, places(campaignId));
        }
    }

    /** When a confidential survey closes its answers and its invitations are written anew, and what was begun by those who have handed in goes. */
    public void settle(long campaignId) {
        if (isJoinable(locked(campaignId))) {
            shuffle(campaignId);
            order.mark(campaignId, Set.of());
            Set<Long> answered = handedIn.unmarked(campaignId);
            if (!answered.isEmpty()) {
                begun.deleteAll(answered);
            }
        }
    }

    private static boolean isJoinable(Campaign campaign) {
        return campaign.isConfidential() && campaign.keysEndedOn() == null;
    }

    private Campaign locked(long id) {
        return campaigns.locked(id).orElseThrow(NotFound.of("Опрос", id));
    }

    private void confidentially(Invitation invitation, Map<String, List<String>> given, boolean shuffled) {
        Campaign campaign = locked(invitation.campaignId());
        String name = keys.pseudonymsOrRefuse(campaign).of(campaign.cycle(), invitation.educatorId());
        Map<Long, DisclosablePlaces> told = places(campaign.getId());
        DisclosablePlaces.Place place =
                told.get(invitation.questionnaireId()).of(DisclosablePlaces.Place.of(invitation));
        responses.saveAndFlush(new Response(invitation, name, place, given, today()));
        if (shuffled) {
            order.shuffle(campaign.getId(), told);
        }
    }

    private void byName(Invitation invitation, QuestionnaireContent content, Map<String, List<String>> given) {
        Campaign campaign = campaigns.findById(invitation.campaignId()).orElseThrow();
        responses.saveAndFlush(new Response(
                invitation, name(campaign, invitation), DisclosablePlaces.Place.of(invitation), given, today()));
        begun.findByInvitationId(invitation.getId()).ifPresent(begun::delete);
        invitation.answered(today());
        invitations.saveAndFlush(invitation);
        pulse.handedIn(campaign, invitation, content, given, today());
    }

    /** The same as before in this cycle, also where the key is missing. */
    private String name(Campaign campaign, Invitation invitation) {
        return responses.named(campaign.cycle(), invitation.educatorId()).stream()
                .findFirst()
                .map(Response::respondentKey)
                .or(() -> keys.pseudonyms(campaign).map(made -> made.of(campaign.cycle(), invitation.educatorId())))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private Map<Long, DisclosablePlaces> places(long campaignId) {
        return invitations.places(campaignId).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> new DisclosablePlaces.Place(
                                                (Long) row[1], (MentoringForm) row[2], (MentoringKind) row[3]),
                                        Collectors.toList()),
                                DisclosablePlaces::new)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
