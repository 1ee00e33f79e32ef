package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.AccountChoice;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.job.RecurringJob;
import ru.mentorcentre.shared.mail.LetterState;
import ru.mentorcentre.shared.mail.MailDelivery;
import ru.mentorcentre.shared.mail.MailOutbox;
import ru.mentorcentre.shared.mail.OutgoingLetter;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.Words;

/** The letters to experts that wait, written when they go out. */
@Component
@Transactional
class ExpertLetterOutbox implements MailOutbox {

    private final ExpertLetterRepository letters;
    private final DueReviews dueReviews;
    private final Accounts accounts;
    private final SiteAddress site;
    private final EntityManager entityManager;
    private final Clock clock;

    ExpertLetterOutbox(
            ExpertLetterRepository letters,
            DueReviews dueReviews,
            Accounts accounts,
            SiteAddress site,
            EntityManager entityManager,
            Clock clock) {
        this.letters = letters;
        this.dueReviews = dueReviews;
        this.accounts = accounts;
        this.site = site;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public OptionalLong takeOut() {
        Instant now = clock.instant();
        return letters.waiting(Limit.of(1)).stream()
                .peek(letter -> letter.become(LetterState.SENDING, now, null))
                .mapToLong(ExpertLetter::getId)
                .findFirst();
    }

    @Override
    public Optional<OutgoingLetter> write(long id) {
        return letters.findById(id).flatMap(this::written);
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

    private Optional<OutgoingLetter> written(ExpertLetter letter) {
        Content content = new ListQuery<>(entityManager, Content.class, Content.COLUMNS, Content.FROM)
                .where("l.id = :letter", "letter", letter.getId())
                .one()
                .orElseThrow(NotFound.of("Письмо", letter.getId()));
        if (content.blocked() || isNeedless(content)) {
            letter.become(
                    LetterState.FAILED,
                    clock.instant(),
                    "Письмо уже не нужно: работа сделана, заявки переданы другому или учётная запись закрыта");
            return Optional.empty();
        }
        String login = accounts.named(Set.of(content.accountId())).stream()
                .map(AccountChoice::login)
                .findFirst()
                .orElse(null);
        return Optional.of(new OutgoingLetter(
                letter.getId(),
                letter.email(),
                content.subject(),
                "Здравствуйте! Это письмо для: " + content.name() + ".\n\n"
                        + content.body(LocalDate.now(clock), login) + link(content.kind())
                        + "\n\n--\nПисьмо отправила программа наставнического центра, отвечать на него не нужно.\n"));
    }

    /** What was to be told may have changed while the letter waited. */
    private boolean isNeedless(Content content) {
        return switch (content.kind()) {
            case GIVEN -> content.held() == 0;
            case DUE_SOON, DUE_TODAY ->
                content.endsOn().isBefore(LocalDate.now(clock))
                        || dueReviews.count(content.expertId(), content.phase()) == 0;
            default -> false;
        };
    }

    private String link(ExpertLetterKind kind) {
        return site.known()
                .map(address -> kind == ExpertLetterKind.TAKEN
                        ? ""
                        : "\n\nОткрыть в программе:\n" + address + "/reserve/review")
                .orElse("");
    }

    /**
     * What goes into a letter.
     *
     * @param held applications the expert has in the season now
     */
    record Content(
            ExpertLetterKind kind,
            int applications,
            ReservePhase phase,
            LocalDate endsOn,
            long expertId,
            long accountId,
            String name,
            boolean blocked,
            String season,
            LocalDate formalFrom,
            LocalDate formalUntil,
            LocalDate ratingFrom,
            LocalDate ratingUntil,
            LocalDate decisionUntil,
            long held) {

        private static final Set<ExpertLetterKind> INVITATIONS =
                Set.of(ExpertLetterKind.ACCOUNT, ExpertLetterKind.LISTED);

        static final String COLUMNS = """
                l.kind, l.applications, l.phase, l.endsOn, x.id, x.accountId, u.fullName, u.blocked, r.title,
                f.startsOn, f.endsOn, q.startsOn, q.endsOn, d.endsOn,
                (select count(a) from ReviewAssignment a
                    join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId
                    where a.municipalityId = x.municipalityId and a.accountId = x.accountId
                        and p.seasonId = x.seasonId and a.ending is null)""";

        static final String FROM = """
                ExpertLetter l
                join SeasonExpert x on x.municipalityId = l.municipalityId and x.id = l.expertId
                join ReserveAccount u on u.municipalityId = x.municipalityId and u.id = x.accountId
                join ReserveSeason r on r.municipalityId = x.municipalityId and r.id = x.seasonId
                join SeasonPhase f on f.municipalityId = x.municipalityId and f.seasonId = x.seasonId
                    and f.phase = ReservePhase.FORMAL
                join SeasonPhase q on q.municipalityId = x.municipalityId and q.seasonId = x.seasonId
                    and q.phase = ReservePhase.QUALITATIVE
                join SeasonPhase d on d.municipalityId = x.municipalityId and d.seasonId = x.seasonId
                    and d.phase = ReservePhase.DECISION""";

        String subject() {
            return "Экспертиза резерва: "
                    + switch (kind) {
                        case ACCOUNT, LISTED -> "Вас приглашают экспертом";
                        case GIVEN -> "Вам назначены заявки";
                        case TAKEN -> "с Вас сняты заявки";
                        case DUE_SOON -> "срок — " + Day.of(endsOn);
                        case DUE_TODAY -> "последний день, " + Day.of(endsOn);
                    };
        }

        String body(LocalDate today, String login) {
            String where = "сезон «" + season + "»";
            if (INVITATIONS.contains(kind)) {
                return "Наставнический центр просит Вас быть экспертом кадрового управленческого резерва, " + where
                        + ": сверить назначенные Вам заявки с требованиями и оценить качества кандидатов. "
                        + "О каждом назначении придёт письмо.\n\n"
                        + "Формальная проверка: с " + Day.of(formalFrom) + " по " + Day.of(formalUntil) + ".\n"
                        + "Оценка качеств: с " + Day.of(ratingFrom) + " по " + Day.of(ratingUntil) + ".\n\n"
                        + "Ваш логин: " + login
                        + (kind == ExpertLetterKind.ACCOUNT
                                ? ". Одноразовый пароль передаст руководитель центра: в письмах пароли не пересылают. "
                                        + "При первом входе Вы смените его на свой."
                                : ".");
            }
            String number = Words.count(applications, "заявка", "заявки", "заявок");
            return switch (kind) {
                case GIVEN -> "Вам назначено: " + number + ", " + where + ".\n\n" + days(today);
                case TAKEN -> "С Вас снято: " + number + ", " + where + ". Делать по ним больше ничего не нужно.";
                default ->
                    "Этап «" + phase.title() + "» кончается "
                            + (endsOn.equals(today) ? "сегодня, " : "") + Day.of(endsOn) + " (" + where
                            + "). У Вас не закончено: " + number + ".";
            };
        }

        /** A second opinion is asked for when both stages are over. */
        private String days(LocalDate today) {
            if (today.isAfter(ratingUntil)) {
                return "Это второе мнение: оценить качества нужно до " + Day.of(decisionUntil) + " включительно.";
            }
            return (today.isAfter(formalUntil)
                            ? ""
                            : "Формальная проверка: до " + Day.of(formalUntil) + " включительно.\n")
                    + "Оценка качеств: с " + Day.of(ratingFrom) + " до " + Day.of(ratingUntil) + " включительно.";
        }
    }

    /** The letters as the engine of background work knows them. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringJob expertLettersJob(MailDelivery delivery, ExpertLetterOutbox outbox) {
            return RecurringJob.every(Duration.ofSeconds(5), "expert-letters", () -> delivery.work(outbox));
        }
    }
}
