package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.ApplicationOnlookers;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Which expert reviews which application: given, taken away, refused for a conflict of interest. */
@Service
@Transactional
public class ReviewAssignments implements ApplicationOnlookers {

    private static final Set<ApplicationState> REVIEWED =
            Set.of(ApplicationState.IN_EXPERTISE, ApplicationState.FORMAL, ApplicationState.QUALITATIVE);

    private final ReviewAssignmentRepository reviews;
    private final SeasonExperts experts;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final ExpertLetters letters;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewAssignments(
            ReviewAssignmentRepository reviews,
            SeasonExperts experts,
            Applications applications,
            ReserveSeasons seasons,
            ExpertLetters letters,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.experts = experts;
        this.applications = applications;
        this.seasons = seasons;
        this.letters = letters;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAssigned(long application, Viewer viewer) {
        return !viewer.isRoot() && reviews.isActive(application, viewer.accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isExpert(Viewer viewer) {
        return !viewer.isRoot() && reviews.isExpert(viewer.accountId());
    }

    /**
     * Whether the viewer is an expert of the season whose marks are still written: to them the progress of the others by
     * name would tell who has handed in.
     */
    @Transactional(readOnly = true)
    public boolean isBlind(long season, Viewer viewer) {
        return !viewer.isRoot() && !days(season).isRevealed() && reviews.isExpert(season, viewer.accountId());
    }

    /** Who reviews an application, and who did. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> of(long application) {
        return new ListQuery<>(entityManager, AssignmentRow.class, """
                        a.id, a.accountId, coalesce(u.fullName, 'учётной записи больше нет'), a.secondOpinion,
                        a.assignedAt, a.ending, a.endReason, a.endedAt, q.handedInAt""", """
                        ReviewAssignment a
                        left join ReserveAccount u on u.municipalityId = a.municipalityId and u.id = a.accountId
                        left join QualityReview q on q.municipalityId = a.municipalityId and q.assignmentId = a.id""")
                .where("a.applicationId = :application", "application", application)
                .orderBy("a.id")
                .list();
    }

    /** Somebody who reviews an application, or did; 404 for anybody else. */
    @Transactional(readOnly = true)
    public AssignmentRow get(long id, long application) {
        applications.get(application);
        return of(application).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound.of("Эксперт", id));
    }

    /** Locks what an expert has of an application, for whoever writes something of it; 404 when they have it not. */
    public AssignmentInfo lock(long application, long account) {
        return reviews.lock(application, account)
                .map(ReviewAssignment::info)
                .orElseThrow(NotFound.of("Заявка", application));
    }

    /** The same by its key, for the leader; refused when it is over. */
    public AssignmentInfo lockOne(long id, long application) {
        ReviewAssignment found = reviews.lockOne(id, application).orElseThrow(NotFound.of("Эксперт", id));
        if (found.isOver()) {
            throw new BusinessRuleViolation(null, "Этот эксперт с заявки уже снят");
        }
        return found.info();
    }

    /** The experts of the season who could review an application now. */
    @Transactional(readOnly = true)
    List<ReviewExpert> free(ApplicationInfo application) {
        Set<Long> out = of(application.id()).stream()
                .filter(one -> one.isActive() || one.ending() == AssignmentEnding.CONFLICT)
                .map(AssignmentRow::accountId)
                .collect(Collectors.toSet());
        return experts.of(application.seasonId()).stream()
                .filter(one -> !out.contains(one.accountId()) && one.against(application) == null)
                .toList();
    }

    /**
     * Gives an application to an expert. In the phase of the decision that is a second opinion, which the leader asks for.
     *
     * @throws BusinessRuleViolation for whoever may not review it, and an application that is not reviewed now
     */
    void assign(long application, long account, Viewer by) {
        letters.tell(give(application, account, by), account, ExpertLetterKind.GIVEN, 1);
        record("Заявка в резерв № " + application + ": назначен эксперт, " + named(account));
    }

    /** @return the season */
    private long give(long application, long account, Viewer by) {
        ApplicationInfo found = applications.get(application);
        boolean revealed = days(found.seasonId()).isRevealed();
        if (revealed && !by.isLeader()) {
            throw new BusinessRuleViolation(null, "Второе мнение на этапе решения запрашивает руководитель центра");
        }
        assign(found, account, revealed, by.accountId());
        return found.seasonId();
    }

    /** The same for all applications of a school in a season that the expert does not have yet. */
    BulkAssigned assignSchool(long season, long school, long account, Viewer by) {
        int given = 0;
        List<String> refused = new ArrayList<>();
        for (ApplicationInfo one : reviewed(season)) {
            if (one.schoolId() != school || reviews.isActive(one.id(), account)) {
                continue;
            }
            try {
                give(one.id(), account, by);
                given++;
            } catch (BusinessRuleViolation because) {
                refused.add(one.fullName() + ": " + because.getMessage());
            }
        }
        if (given > 0) {
            letters.tell(season, account, ExpertLetterKind.GIVEN, given);
            record("Сезон резерва № " + season + ": заявки школы № " + school + " (" + given + ") назначены эксперту, "
                    + named(account));
        }
        return new BulkAssigned(given, refused);
    }

    /** Gives what is missing to the experts of the season so that all have about the same; says what could not be filled. */
    public BulkAssigned assignEvenly(long season, long by) {
        if (days(season).isRevealed()) {
            throw new BusinessRuleViolation(
                    null, "Идёт этап решения: второе мнение запрашивают на странице заявки, а не распределяют");
        }
        int needed = seasons.get(season).experts();
        List<ReviewExpert> pool = experts.of(season);
        Map<Long, Integer> loads = new HashMap<>();
        Map<Long, Set<Long>> active = new HashMap<>();
        Map<Long, Set<Long>> conflicts = new HashMap<>();
        for (Held held : held(season)) {
            if (held.ending() == null) {
                loads.merge(held.account(), 1, Integer::sum);
                active.computeIfAbsent(held.application(), key -> new HashSet<>())
                        .add(held.account());
            } else if (held.ending() == AssignmentEnding.CONFLICT) {
                conflicts
                        .computeIfAbsent(held.application(), key -> new HashSet<>())
                        .add(held.account());
            }
        }
        Map<Long, ApplicationInfo> open =
                reviewed(season).stream().collect(Collectors.toMap(ApplicationInfo::id, one -> one));
        List<EvenAssignment.Wanted> wanted = open.values().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(one -> {
                    Set<Long> has = active.getOrDefault(one.id(), Set.of());
                    Set<Long> eligible = pool.stream()
                            .filter(expert -> expert.against(one) == null)
                            .map(ReviewExpert::accountId)
                            .filter(account -> !has.contains(account)
                                    && !conflicts
                                            .getOrDefault(one.id(), Set.of())
                                            .contains(account))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
                    return new EvenAssignment.Wanted(one.id(), needed - has.size(), eligible);
                })
                .toList();
        Map<Long, Set<Long>> given = EvenAssignment.of(wanted, loads);
        given.forEach((application, accounts) -> accounts.forEach(account -> persist(application, account, false, by)));
        flush();
        given.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(one -> 1)))
                .forEach((account, number) -> letters.tell(season, account, ExpertLetterKind.GIVEN, number));
        int all = given.values().stream().mapToInt(Set::size).sum();
        if (all > 0) {
            record("Сезон резерва № " + season + ": заявки распределены поровну, назначений: " + all);
        }
        List<String> unfilled = wanted.stream()
                .filter(one -> given.get(one.application()).size() < one.missing())
                .map(one -> open.get(one.application()).fullName() + ": не хватает "
                        + (one.missing() - given.get(one.application()).size())
                        + ", остальные из той же школы, с конфликтом интересов или уже назначены")
                .toList();
        return new BulkAssigned(all, unfilled);
    }

    /** The expert says that their own interest stands in the way, and sees the application no more. */
    public void declareConflict(long application, long account, String reason) {
        ReviewAssignment found = reviews.lock(application, account).orElseThrow(NotFound.of("Заявка", application));
        requireReviewed(applications.get(application));
        found.end(AssignmentEnding.CONFLICT, reason, account, clock.instant());
        record("Заявка в резерв № " + application + ": эксперт заявил конфликт интересов, " + named(account));
    }

    /** Takes an application from an expert, with a reason, and gives it to another, if one is named. */
    void replace(long id, long application, String reason, Long next, Viewer by) {
        ReviewAssignment found = reviews.lockOne(id, application).orElseThrow(NotFound.of("Эксперт", id));
        if (found.isOver()) {
            throw new BusinessRuleViolation(null, "Этот эксперт с заявки уже снят");
        }
        ApplicationInfo taken = applications.get(application);
        requireReviewed(taken);
        found.end(AssignmentEnding.REPLACED, reason, by.accountId(), clock.instant());
        if (found.accountId() != null) {
            letters.tell(taken.seasonId(), found.accountId(), ExpertLetterKind.TAKEN, 1);
        }
        record("Заявка в резерв № " + application + ": эксперт снят"
                + (found.accountId() == null ? "" : ", " + named(found.accountId())));
        if (next != null) {
            assign(application, next, by);
        }
    }

    public ReviewDays days(long season) {
        return ReviewDays.of(seasons.phases(season), LocalDate.now(clock));
    }

    private void assign(ApplicationInfo application, long account, boolean secondOpinion, long by) {
        requireReviewed(application);
        ReviewExpert expert = experts.of(application.seasonId()).stream()
                .filter(one -> one.accountId() == account)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("account", "Выберите эксперта из списка сезона"));
        String against = expert.against(application);
        if (against != null) {
            throw new BusinessRuleViolation("account", expert.name() + " не может быть экспертом: " + against);
        }
        for (AssignmentRow one : of(application.id())) {
            if (one.accountId() != null && one.accountId() == account) {
                if (one.isActive()) {
                    throw new BusinessRuleViolation("account", expert.name() + " уже назначен на эту заявку");
                }
                if (one.ending() == AssignmentEnding.CONFLICT) {
                    throw new BusinessRuleViolation(
                            "account", expert.name() + " не может быть экспертом: заявлен конфликт интересов");
                }
            }
        }
        persist(application.id(), account, secondOpinion, by);
        flush();
    }

    private void persist(long application, long account, boolean secondOpinion, long by) {
        entityManager.persist(new ReviewAssignment(application, account, secondOpinion, by, clock.instant()));
    }

    private void record(String what) {
        events.publishEvent(new AuditEvent(AuditEvent.Action.RESERVE, what));
    }

    private static String named(long account) {
        return "учётная запись № " + account;
    }

    private void flush() {
        try {
            entityManager.flush();
        } catch (DataIntegrityViolationException | jakarta.persistence.PersistenceException problem) {
            if (String.valueOf(problem).contains("review_assignment_once")) {
                throw new BusinessRuleViolation(null, "Кто-то только что назначил этого же эксперта");
            }
            throw problem;
        }
    }

    private static void requireReviewed(ApplicationInfo application) {
        if (!REVIEWED.contains(application.state())) {
            throw new BusinessRuleViolation(
                    null,
                    "Экспертов назначают, пока заявка на экспертизе, а эта: "
                            + application.state().title());
        }
    }

    private List<ApplicationInfo> reviewed(long season) {
        return new ListQuery<>(entityManager, Long.class, "p.id", "Application p")
                        .where("p.seasonId = :season", "season", season)
                        .where("p.state in :states", "states", REVIEWED)
                        .orderBy("p.fullName, p.id")
                        .list()
                        .stream()
                        .map(applications::get)
                        .toList();
    }

    private List<Held> held(long season) {
        return new ListQuery<>(entityManager, Held.class, "a.applicationId, a.accountId, a.ending", """
                        ReviewAssignment a
                        join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId""")
                .where("p.seasonId = :season", "season", season)
                .where("a.accountId is not null")
                .list();
    }

    /** An application an expert has, or had. */
    private record Held(long application, long account, AssignmentEnding ending) {}

    /** How many applications were given at once, and which could not be, with why. */
    public record BulkAssigned(int given, List<String> refused) {}
}
