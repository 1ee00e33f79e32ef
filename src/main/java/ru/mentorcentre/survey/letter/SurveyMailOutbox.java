package ru.mentorcentre.survey.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.shared.mail.MailOutbox;
import ru.mentorcentre.shared.mail.OutgoingLetter;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.invitation.InvitationTokens;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** The letters that wait, each with a link of its own. */
@Component
@Transactional
class SurveyMailOutbox implements MailOutbox {

    private final LetterRepository letters;
    private final InvitationRepository invitations;
    private final CampaignService campaigns;
    private final Educators educators;
    private final SubmissionStatus handedIn;
    private final SurveyKeys keys;
    private final SiteAddress site;
    private final Clock clock;

    SurveyMailOutbox(
            LetterRepository letters,
            InvitationRepository invitations,
            CampaignService campaigns,
            Educators educators,
            SubmissionStatus handedIn,
            SurveyKeys keys,
            SiteAddress site,
            Clock clock) {
        this.letters = letters;
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.educators = educators;
        this.handedIn = handedIn;
        this.keys = keys;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public OptionalLong takeOut() {
        Instant now = clock.instant();
        return letters.waiting(Limit.of(1)).stream()
                .peek(letter -> letter.become(LetterState.SENDING, now, null))
                .mapToLong(Letter::getId)
                .findFirst();
    }

    /** Whoever answered meanwhile, or whose link was withdrawn, gets none. */
    @Override
    public Optional<OutgoingLetter> write(long id) {
        return letters.findById(id).flatMap(letter -> written(letter, clock.instant()));
    }

    @Override
    public void note(long id, String problem) {
        letters.findById(id).ifPresent(letter -> letter.end(problem, clock.instant()));
    }

    @Override
    public void giveUpStuck() {
        Instant now = clock.instant();
        letters.stuck(now.minus(STUCK_AFTER)).forEach(letter -> letter.giveUp(now));
    }

    private Optional<OutgoingLetter> written(Letter letter, Instant now) {
        Invitation invitation = invitations.findById(letter.invitationId()).orElseThrow();
        Campaign campaign = campaigns.stored(invitation.campaignId());
        if (invitation.state() != InvitationState.INVITED
                || handedIn.is(invitation)
                || campaign.state() != CampaignState.OPEN) {
            letter.become(
                    LetterState.FAILED, now, "Письмо уже не нужно: анкета сдана, ссылка отозвана или опрос закрыт");
            return Optional.empty();
        }
        Optional<InvitationTokens> links = keys.links(campaign);
        if (links.isEmpty() || !handedIn.isKnown(campaign)) {
            letter.become(LetterState.FAILED, now, "Нет ключей этого опроса: верните папку ключей и отправьте ещё раз");
            return Optional.empty();
        }
        Optional<String> address = site.known();
        if (address.isEmpty()) {
            letter.become(LetterState.FAILED, now, Letters.NO_ADDRESS);
            return Optional.empty();
        }
        return Optional.of(new OutgoingLetter(
                letter.getId(),
                letter.email(),
                (letter.kind() == Letter.Kind.REMINDER ? "Напоминание: анкета «" : "Анкета «") + campaign.name() + "»",
                text(letter, address.get() + "/s/" + links.get().token(invitation), invitation, campaign)));
    }

    private String text(Letter letter, String link, Invitation invitation, Campaign campaign) {
        String name = educators
                .find(invitation.educatorId())
                .map(EducatorInfo::fullName)
                .orElse("");
        return "Здравствуйте! Это письмо для: " + name + ".\n\n"
                + (letter.kind() == Letter.Kind.REMINDER
                        ? "Вы ещё не сдали анкету «" + campaign.name() + "». "
                        : "Наставнический центр просит Вас ответить на анкету «" + campaign.name() + "». ")
                + "Это займёт несколько минут, можно с телефона. Ссылка личная, учётная запись не нужна:\n\n"
                + link + "\n\n"
                + "Ответы принимают до " + Day.of(campaign.endsOn()) + " включительно. "
                + (campaign.isConfidential()
                        ? "Опрос конфиденциальный: ответы хранятся отдельно от имени."
                        : "Ответы прочтут сотрудники центра.")
                + "\n\nНе пересылайте это письмо: по ссылке может ответить любой, у кого она есть.\n";
    }
}
