package ru.mentorcentre.assessment.run;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.AssessmentYear;
import ru.mentorcentre.assessment.figures.AssessmentYearLock;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.BulkInsert;

/** Makes runs of the classification and keeps them. */
@Service
@Transactional
public class Runs {

    private final AssessmentYearLock lock;
    private final Profiles profiles;
    private final RunInputReader population;
    private final RunRepository runs;
    private final BulkInsert bulk;
    private final EntityManager entityManager;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Runs(
            AssessmentYearLock lock,
            Profiles profiles,
            RunInputReader population,
            RunRepository runs,
            BulkInsert bulk,
            EntityManager entityManager,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.profiles = profiles;
        this.population = population;
        this.runs = runs;
        this.bulk = bulk;
        this.entityManager = entityManager;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a run of the year by the rules of the centre's profile and puts it in force. A form
     * sent twice makes one run.
     *
     * @param token of the form, {@code null} outside a form
     * @return the new run, or the one the same form has already made
     */
    public RunView make(int year, UUID token, Long by) {
        AssessmentYear held = lock.take(year);
        ClassificationRun made =
                token == null ? null : runs.findByFormToken(token).orElse(null);
        if (made != null && made.year() == year) {
            return made.view();
        }
        return make(held, made == null ? token : null, by).view();
    }

    private ClassificationRun make(AssessmentYear year, UUID token, Long by) {
        RunInput input = population.of(year.year(), profiles.current().assessment());
        ClassificationResult result = input.classify();
        ChangeStamp signature = new ChangeStamp(by, clock.instant(), null);
        ClassificationRun run = runs.save(new ClassificationRun(year.nextRun(), token, result, signature));
        // before the results go in, which sends it to the database: publishing empties the persistence context
        year.put(run.getId());
        bulk.insert(result.schools().stream()
                .map(school -> new RunResult(run, input.population().get(school.schoolId()), school))
                .toList());
        standings.publish(year.year(), SchoolStandingMapper.all(year.year(), result.schools()));
        events.publishEvent(
                new AuditEvent(AuditEvent.Action.RUN, "Расчёт № %d за %d год".formatted(run.number(), run.year())));
        return run;
    }

    /** Signs a run off. */
    public void approve(int year, long id, Long by) {
        ClassificationRun run = get(year, id);
        if (run.isApproved()) {
            return;
        }
        run.approve(by, clock.instant());
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.APPROVAL, "Расчёт № %d за %d год".formatted(run.number(), run.year())));
    }

    /**
     * Takes an approval back, on record.
     *
     * @throws BusinessRuleViolation for a run that is not approved
     */
    public void revokeApproval(int year, long id, String reason, Long by) {
        ClassificationRun run = get(year, id);
        if (!run.isApproved()) {
            throw new BusinessRuleViolation(null, "Этот расчёт не утверждён: возможно, утверждение уже отозвали");
        }
        entityManager.persist(new ApprovalRevocation(run, new ChangeStamp(by, clock.instant(), null), reason));
        run.revokeApproval();
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.APPROVAL,
                "Отозвано утверждение расчёта № %d за %d год".formatted(run.number(), run.year())));
    }

    /** The approvals of a run that were taken back, the last one first. */
    @Transactional(readOnly = true)
    List<RevokedApproval> revoked(long id) {
        return runs.revoked(id).stream().map(ApprovalRevocation::view).toList();
    }

    /** The run that was approved last before this one: of its year, else of the nearest earlier one. */
    @Transactional(readOnly = true)
    public Optional<RunView> approvedBefore(RunView run) {
        return runs.findFirstByApprovedAtIsNotNullAndIdNotAndYearLessThanEqualOrderByYearDescApprovedAtDesc(
                        run.id(), run.year())
                .map(ClassificationRun::view);
    }

    private ClassificationRun get(int year, long id) {
        ClassificationRun run = get(id);
        if (run.year() != year) {
            throw new NotFound("Расчёт", id);
        }
        return run;
    }

    private ClassificationRun get(long id) {
        return runs.findById(id).orElseThrow(NotFound.of("Расчёт", id));
    }

    /** Whether the year has no figure at all, so that there is nothing to run. */
    @Transactional(readOnly = true)
    boolean hasNothing(int year) {
        return !population.exists(year);
    }

    /** A run of the year in the current municipality. */
    @Transactional(readOnly = true)
    public RunView view(int year, long id) {
        return runs.findById(id)
                .filter(run -> run.year() == year)
                .map(ClassificationRun::view)
                .orElseThrow(NotFound.of("Расчёт", id));
    }

    /** A run of any year in the current municipality. */
    @Transactional(readOnly = true)
    public RunView view(long id) {
        return get(id).view();
    }

    /** The run in force of a year. */
    @Transactional(readOnly = true)
    public Optional<RunView> standing(int year) {
        return Optional.ofNullable(standing(List.of(year)).get(year));
    }

    /** The last regional assessment published for the year, unless it is the run in force or older than that. */
    @Transactional(readOnly = true)
    public Optional<RunView> newerRegional(RunView standing) {
        return runs.findFirstByYearAndRegionalTrueOrderByNumberDesc(standing.year())
                .map(ClassificationRun::view)
                .filter(regional -> regional.number() > standing.number());
    }

    /** The runs in force of several years, by year. */
    @Transactional(readOnly = true)
    public Map<Integer, RunView> standing(Collection<Integer> years) {
        return runs.standingOf(years).stream()
                .map(ClassificationRun::view)
                .collect(Collectors.toMap(RunView::year, Function.identity()));
    }
}
