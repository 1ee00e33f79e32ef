package ru.mentorcentre.survey.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.survey.CampaignRow;
import ru.mentorcentre.survey.PseudonymKeysEnding;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.CampaignRepository;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.response.BegunSheetRepository;
import ru.mentorcentre.survey.response.Response;
import ru.mentorcentre.survey.response.ResponseOrder;
import ru.mentorcentre.survey.response.ResponseRepository;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** The keys that tie confidential answers to their author, and before to after: they can be ended, once and for all. */
@Service
@Transactional
class PseudonymKeys {

    private final CampaignRepository campaigns;
    private final CampaignList list;
    private final ResponseRepository responses;
    private final BegunSheetRepository begun;
    private final SubmissionStatus handedIn;
    private final ResponseOrder order;
    private final SurveyKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PseudonymKeys(
            CampaignRepository campaigns,
            CampaignList list,
            ResponseRepository responses,
            BegunSheetRepository begun,
            SubmissionStatus handedIn,
            ResponseOrder order,
            SurveyKeys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.list = list;
        this.responses = responses;
        this.begun = begun;
        this.handedIn = handedIn;
        this.order = order;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** What ends with the keys of this survey: its whole cycle, «before» first. */
    @Transactional(readOnly = true)
    SurveyCycle cycle(long id) {
        List<CampaignRow> surveys = rows(found(id));
        List<Long> ids = surveys.stream().map(CampaignRow::id).toList();
        Set<Long> all = new HashSet<>(begun.ofCampaigns(ids));
        ids.forEach(one -> all.removeAll(handedIn.unmarked(one)));
        return new SurveyCycle(surveys, all.size());
    }

    /**
     * Ends the keys of the whole cycle. What was begun and not handed in is lost, what was handed in stays.
     *
     * @param by full name of who does
     * @throws BusinessRuleViolation if a survey of the cycle is not over, or something still needs the keys
     */
    void end(long id, Long by) {
        Campaign asked = campaigns.locked(id).orElseThrow(NotFound.of("Опрос", id));
        if (!asked.isConfidential()) {
            throw new BusinessRuleViolation(null, "Этот опрос именной: ключей, которые можно удалить, у него нет");
        }
        if (asked.keysEndedOn() != null) {
            throw new BusinessRuleViolation(null, "Ключ этого опроса уже удалён");
        }
        LocalDate today = LocalDate.now(clock);
        List<CampaignRow> surveys = rows(asked);
        for (CampaignRow one : surveys) {
            CampaignRow.Stage stage = one.stage(today);
            if (stage != CampaignRow.Stage.CLOSED && stage != CampaignRow.Stage.OVER) {
                throw new BusinessRuleViolation(
                        null, "Опрос «" + one.name() + "» ещё не закончен: закройте его или удалите");
            }
        }
        events.publishEvent(new PseudonymKeysEnding(surveys));
        for (CampaignRow one : surveys) {
            Campaign campaign = campaigns.locked(one.id()).orElseThrow();
            keys.pseudonymsOrRefuse(campaign);
            // from now on nothing else can tell who has handed in
            Set<Long> answered = handedIn.unmarked(one.id());
            campaign.endKeys(today, by);
            campaigns.saveAndFlush(campaign);
            for (Response response : responses.findByCampaignId(one.id())) {
                response.loseKey();
            }
            responses.flush();
            List<Long> sheets = begun.ofCampaigns(List.of(one.id()));
            begun.deleteAll(sheets.isEmpty() ? List.of(-1L) : sheets);
            order.mark(one.id(), answered);
            events.publishEvent(new AuditEvent(
                    AuditEvent.Action.PERSON, "Опрос «" + one.name() + "»: удалён ключ к конфиденциальным ответам"));
        }
    }

    private List<CampaignRow> rows(Campaign asked) {
        List<Long> ids = new ArrayList<>(List.of(asked.cycle()));
        ids.addAll(campaigns.after(asked.cycle()));
        return ids.stream()
                .map(one -> list.row(one, null).orElseThrow(NotFound.of("Опрос", one)))
                .toList();
    }

    private Campaign found(long id) {
        return campaigns.findById(id).filter(Campaign::isConfidential).orElseThrow(NotFound.of("Опрос", id));
    }

    /**
     * The surveys that share keys.
     *
     * @param begun sheets that were begun and not handed in
     */
    record SurveyCycle(List<CampaignRow> surveys, long begun) {

        public boolean isPaired() {
            return surveys.size() > 1;
        }
    }
}
