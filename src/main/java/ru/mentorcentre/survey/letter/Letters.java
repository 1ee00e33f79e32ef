package ru.mentorcentre.survey.letter;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.shared.mail.MailServer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.campaign.RespondentFilter;
import ru.mentorcentre.survey.campaign.RespondentList;
import ru.mentorcentre.survey.campaign.RespondentRow;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.SurveyKeys;

/** The letters of a survey: puts them into the queue, {@code shared.mail} sends them. */
@Service
@Transactional
public class Letters {

    /** Nobody is reminded twice a day, whoever presses the button. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    /** What to do when nobody has said where the program is reached. */
    static final String NO_ADDRESS = "Адрес программы не задан, вести ссылкам в письмах некуда. "
            + "Его указывает администратор на странице «Установка» или в настройке MENTORCENTRE_SITE.";

    private static final String COLUMNS = """
            l.id, e.lastName, e.firstName, e.patronymic, s.shortName, l.kind, l.email, l.state, l.problem, l.stateAt""";

    private static final String FROM = """
            Letter l
            join Invitation i on i.municipalityId = l.municipalityId and i.id = l.invitationId
            join SurveyEducator e on e.municipalityId = i.municipalityId and e.id = i.educatorId
            join SurveySchool s on s.municipalityId = i.municipalityId and s.id = i.schoolId""";

    private final LetterRepository letters;
    private final CampaignService campaigns;
    private final RespondentList people;
    private final SurveyKeys keys;
    private final EntityManager entityManager;
    private final MailServer mail;
    private final SiteAddress site;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            CampaignService campaigns,
            RespondentList people,
            SurveyKeys keys,
            EntityManager entityManager,
            MailServer mail,
            SiteAddress site,
            Clock clock) {
        this.letters = letters;
        this.campaigns = campaigns;
        this.people = people;
        this.keys = keys;
        this.entityManager = entityManager;
        this.mail = mail;
        this.site = site;
        this.clock = clock;
    }

    /** Whether letters can be sent at all. */
    boolean isPossible() {
        return mail.isPossible();
    }

    /** Whether it is known where the links in letters lead. */
    boolean hasAddress() {
        return site.known().isPresent();
    }

    /** Invites whoever has an address and was not written to before. */
    QueuedLetters invite(long campaignId) {
        return queue(campaignId, null, Letter.Kind.INVITATION, null);
    }

    /** Reminds those who have not answered; of one school, or of all for {@code null}. */
    public QueuedLetters remind(long campaignId, Long school) {
        return queue(campaignId, school, Letter.Kind.REMINDER, null);
    }

    /** Reminds all who have not answered because the survey does so on this day. */
    QueuedLetters remindBySelf(long campaignId, LocalDate today) {
        return queue(campaignId, null, Letter.Kind.REMINDER, today);
    }

    private QueuedLetters queue(long campaignId, Long school, Letter.Kind kind, LocalDate roundOn) {
        if (!isPossible()) {
            throw new BusinessRuleViolation(
                    null, "Почта не настроена. Ссылки раздайте на бумаге: «Листы со ссылками».");
        }
        if (!hasAddress()) {
            throw new BusinessRuleViolation(null, NO_ADDRESS);
        }
        Campaign campaign = campaigns.held(campaignId);
        if (campaign.state() != CampaignState.OPEN) {
            throw new BusinessRuleViolation(null, "Опрос не открыт: ссылки пока не работают");
        }
        keys.linksOrRefuse(campaign);
        if (campaign.isConfidential()) {
            keys.pseudonymsOrRefuse(campaign);
        }
        Instant now = clock.instant();
        Map<Long, List<Letter>> before = new HashMap<>();
        letters.ofCampaign(campaignId)
                .forEach(one -> before.computeIfAbsent(one.invitationId(), id -> new ArrayList<>())
                        .add(one));
        List<Letter> made = new ArrayList<>();
        int unreachable = 0;
        for (RespondentRow person : people.all(RespondentFilter.waiting(campaignId, school))) {
            if (person.email() == null) {
                unreachable++;
            } else if (before.getOrDefault(person.id(), List.of()).stream()
                    .noneMatch(one -> isEnough(one, kind, now))) {
                made.add(new Letter(person.id(), kind, person.email(), roundOn, now));
            }
        }
        letters.saveAll(made);
        letters.flush();
        return new QueuedLetters(made.size(), unreachable);
    }

    /** A failed letter can be sent again, it needs no second one. */
    private static boolean isEnough(Letter letter, Letter.Kind kind, Instant now) {
        boolean recent = letter.queuedAt().isAfter(now.minus(BETWEEN_REMINDERS));
        return kind == Letter.Kind.INVITATION ? letter.kind() == kind : recent;
    }

    /** Puts a letter that failed back into the queue. */
    void resend(long campaignId, long id, Long school) {
        row(campaignId, id, school);
        Letter letter = letters.findById(id).orElseThrow(NotFound.of("Письмо", id));
        if (letter.state() == LetterState.FAILED || letter.state() == LetterState.UNKNOWN) {
            letter.become(LetterState.WAITING, clock.instant(), null);
            letters.saveAndFlush(letter);
        }
    }

    @Transactional(readOnly = true)
    ListPage<LetterRow> page(long campaignId, Long school, LetterState state, int page) {
        return query(campaignId, school)
                .whereGiven("l.state = :state", "state", state)
                .orderBy("l.stateAt desc, l.id desc")
                .page(page);
    }

    /** How many are in each state. */
    @Transactional(readOnly = true)
    Map<LetterState, Long> counts(long campaignId, Long school) {
        Map<LetterState, Long> counts = new java.util.EnumMap<>(LetterState.class);
        entityManager
                .createQuery("""
                        select l.state, count(l) from Letter l
                        join Invitation i on i.municipalityId = l.municipalityId and i.id = l.invitationId
                        where i.campaignId = :campaign and (:school is null or i.schoolId = :school) group by l.state
                        """, Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("school", school)
                .getResultList()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }

    private LetterRow row(long campaignId, long id, Long school) {
        return query(campaignId, school).where("l.id = :id", "id", id).one().orElseThrow(NotFound.of("Письмо", id));
    }

    private ListQuery<LetterRow> query(long campaignId, Long school) {
        return new ListQuery<>(entityManager, LetterRow.class, COLUMNS, FROM)
                .where("i.campaignId = :campaign", "campaign", campaignId)
                .whereGiven("i.schoolId = :school", "school", school);
    }

    /**
     * What was put into the queue.
     *
     * @param unreachable people without an address
     */
    public record QueuedLetters(int letters, int unreachable) {}
}
