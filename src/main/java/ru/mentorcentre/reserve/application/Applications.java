package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/**
 * The applications of the municipality: written as drafts, agreed by the candidate, moved by {@link ApplicationTransition}
 * only.
 */
@Service
@Transactional
public class Applications {

    private static final int MOST_FILES = 20;
    static final int MOST_WISH = 2000;

    /** What a candidate can do something about; of what experts have done nobody is told before the decision. */
    private static final Set<ApplicationGuard> TOLD =
            Set.of(ApplicationGuard.DOCUMENTS, ApplicationGuard.TRAINING, ApplicationGuard.REGISTER_FIELDS);

    private final ApplicationRepository applications;
    private final ReserveSeasons seasons;
    private final Attachments attachments;
    private final Histories histories;
    private final List<StepGuard> guards;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            ReserveSeasons seasons,
            Attachments attachments,
            Histories histories,
            @Lazy List<StepGuard> guards,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.seasons = seasons;
        this.attachments = attachments;
        this.histories = histories;
        this.guards = guards;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** An application; 404 for none. */
    @Transactional(readOnly = true)
    public ApplicationInfo get(long id) {
        return find(id).info();
    }

    /** The steps it has made, the first one first. */
    @Transactional(readOnly = true)
    public List<ApplicationStepRow> steps(long id) {
        return applications.steps(id);
    }

    @Transactional(readOnly = true)
    public List<ApplicationFileRow> files(long id) {
        return applications.files(id);
    }

    /** When marks were given back to their experts, and why. */
    @Transactional(readOnly = true)
    List<MarksReopening> reopenings(long id) {
        return applications.reopenings(id);
    }

    /** One of its papers; 404 for none. */
    @Transactional(readOnly = true)
    ApplicationFileRow file(long id, long file) {
        return applications.files(id).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(NotFound.of("Файл", file));
    }

    @Transactional(readOnly = true)
    List<Change> history(long id) {
        find(id);
        return histories.of(Application.class, id);
    }

    /**
     * Writes a draft.
     *
     * @return its key
     * @throws BusinessRuleViolation when the season takes no applications today, or the candidate has one in it
     */
    public long add(long season, ReserveCandidate candidate, NewApplication wanted, long filedBy) {
        seasons.get(season);
        requirePhase(season, ReservePhase.APPLICATIONS);
        return store(new Application(season, candidate, wanted, filedBy, today()))
                .getId();
    }

    void edit(long id, NewApplication wanted, int version) {
        Application application = find(id);
        histories.checkVersion(Application.class, id, version, application.getVersion());
        requireDraft(application);
        application.edit(wanted);
        store(application);
    }

    /** The candidate has read the draft and agrees to it as it is. */
    public void agree(long id) {
        Application application = find(id);
        requireDraft(application);
        application.agree(today());
        store(application);
    }

    /**
     * The candidate has agreed on paper, and the paper is attached.
     *
     * @param account who has seen it
     */
    void agreeOnPaper(long id, LocalDate day, int version, long account) {
        Application application = find(id);
        histories.checkVersion(Application.class, id, version, application.getVersion());
        requireDraft(application);
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("agreedOn", "День подписи не может быть в будущем");
        }
        if (application.correction() != null) {
            throw new BusinessRuleViolation(null, "Кандидат просит поправить заявку: сначала поправьте её");
        }
        if (!hasConsent(id)) {
            throw new BusinessRuleViolation(
                    null, "Сначала приложите подписанную бумагу: документ «" + ApplicationPaper.CONSENT.title() + "»");
        }
        application.agreeOnPaper(day, account);
        store(application);
    }

    /** The candidate wants another text; an agreement to this one is gone. */
    void askCorrection(long id, String wish) {
        Application application = find(id);
        requireDraft(application);
        if (wish == null || wish.length() > MOST_WISH) {
            throw new BusinessRuleViolation("wish", "Напишите, что поправить: не больше " + MOST_WISH + " знаков");
        }
        application.disagree(wish);
        store(application);
    }

    private boolean hasConsent(long id) {
        return applications.files(id).stream().anyMatch(file -> file.kind() == ApplicationPaper.CONSENT);
    }

    void attach(long id, Upload upload, ApplicationPaper kind) {
        Application application = find(id);
        requireDraft(application);
        if (applications.files(id).size() >= MOST_FILES) {
            throw new BusinessRuleViolation("file", "К заявке прикладывают не больше " + MOST_FILES + " файлов");
        }
        entityManager.persist(new ApplicationFile(id, attachments.keep(upload), kind, today()));
    }

    void detach(long id, long file) {
        Application application = find(id);
        requireDraft(application);
        ApplicationFile found = applications.file(file, id).orElseThrow(NotFound.of("Файл", file));
        entityManager.remove(found);
        attachments.drop(found.attachmentId());
        if (application.isAgreedOnPaper() && !hasConsent(id)) {
            // an agreement on paper is as good as the paper
            application.disagree(null);
            store(application);
        }
    }

    @Transactional(readOnly = true)
    public Download download(long id, long file) {
        find(id);
        return attachments.get(applications
                .file(file, id)
                .orElseThrow(NotFound.of("Файл", file))
                .attachmentId());
    }

    /** The steps of the table that begin in the present state, for somebody who acts so. */
    @Transactional(readOnly = true)
    public List<ApplicationTransition> steps(ApplicationInfo application, Set<ApplicationActor> actors) {
        return ApplicationTransition.from(application.state()).stream()
                .filter(step -> actors.stream().anyMatch(step::isFor))
                .toList();
    }

    /** What stands against a step today: the phase, and all that has to be in order; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> against(ApplicationInfo application, ApplicationTransition step) {
        List<String> found = new ArrayList<>();
        if (step.phase() != null && !seasons.isOn(application.seasonId(), step.phase())) {
            found.add("этап «" + step.phase().title() + "» сегодня не идёт");
        }
        guards.stream()
                .filter(guard -> step.guards().contains(guard.guard()))
                .forEach(guard -> found.addAll(guard.against(application)));
        return found;
    }

    /** What still has to be brought for the next step, as far as the candidate is told: nothing of the review. */
    @Transactional(readOnly = true)
    List<String> missing(ApplicationInfo application) {
        Set<ApplicationGuard> wanted = ApplicationTransition.from(application.state()).stream()
                .flatMap(step -> step.guards().stream())
                .filter(TOLD::contains)
                .collect(Collectors.toSet());
        return guards.stream()
                .filter(guard -> wanted.contains(guard.guard()))
                .flatMap(guard -> guard.against(application).stream())
                .toList();
    }

    /**
     * Makes a step.
     *
     * @param expected the state the page was shown in: a stale page or a second press does nothing twice
     * @throws BusinessRuleViolation in Russian, for what the table has not, and for whatever stands against it
     */
    public void move(long id, ApplicationState expected, ApplicationState to, StepGround ground) {
        Application application = applications.lock(id).orElseThrow(NotFound.of("Заявка", id));
        entityManager.refresh(application);
        if (application.state() != expected) {
            throw new BusinessRuleViolation(
                    null,
                    "Заявка уже в состоянии «" + application.state().title()
                            + "»: возможно, это только что сделал кто-то другой");
        }
        ApplicationTransition step = ApplicationTransition.between(application.state(), to)
                .orElseThrow(() -> new BusinessRuleViolation(
                        null,
                        "Из состояния «" + application.state().title() + "» нельзя перейти в «" + to.title() + "»"));
        if (!step.isFor(ground.actor())) {
            throw new BusinessRuleViolation(null, "«" + step.action() + "» — не ваше решение");
        }
        if (step.needsReason() && ground.reason() == null) {
            throw new BusinessRuleViolation("reason", "Напишите причину: она останется в истории заявки");
        }
        if (step.needsDocument() && ground.document() == null) {
            throw new BusinessRuleViolation("document", "Укажите документ: номер и дату приказа");
        }
        List<String> against = against(application.info(), step);
        if (!against.isEmpty()) {
            throw new BusinessRuleViolation(null, "Пока нельзя: " + String.join("; ", against));
        }
        entityManager.persist(new ApplicationStep(application, to, ground, clock.instant()));
        application.become(to, today());
        store(application);
        events.publishEvent(new ApplicationMoved(application.info(), step, ground));
    }

    /** The contacts, the years of service and the readiness to move, which the register will ask for. */
    public void reach(long id, String phone, String email, Relocation relocation, Integer serviceYears, int version) {
        Application application = find(id);
        histories.checkVersion(Application.class, id, version, application.getVersion());
        if (application.state().isOver() || application.state() == ApplicationState.INCLUDED) {
            throw new BusinessRuleViolation(
                    null,
                    "Сведения дополняют до включения в реестр, а сейчас заявка: "
                            + application.state().title());
        }
        application.reach(phone, email, relocation, serviceYears);
        store(application);
    }

    private void requireDraft(Application application) {
        if (application.state() != ApplicationState.DRAFT) {
            throw new BusinessRuleViolation(
                    null,
                    "Заявку правят, пока она черновик, а эта "
                            + application.state().title());
        }
    }

    private void requirePhase(long season, ReservePhase phase) {
        if (!seasons.isOn(season, phase)) {
            throw new BusinessRuleViolation(null, "Этап «" + phase.title() + "» этого сезона сегодня не идёт");
        }
    }

    private Application find(long id) {
        return applications.find(id).orElseThrow(NotFound.of("Заявка", id));
    }

    private Application store(Application application) {
        try {
            return applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("application_once", problem)) {
                throw new BusinessRuleViolation("educatorId", "В этом сезоне у этого педагога уже есть заявка");
            }
            throw problem;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
