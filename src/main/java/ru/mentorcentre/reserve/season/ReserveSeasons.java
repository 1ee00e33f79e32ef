package ru.mentorcentre.reserve.season;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The seasons of the reserve: opened, their phases moved on record, their rules set before the first application may come. */
@Service
@Transactional
public class ReserveSeasons {

    private final ReserveSeasonRepository seasons;
    private final SeasonPartRepository parts;
    private final Histories histories;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReserveSeasons(
            ReserveSeasonRepository seasons,
            SeasonPartRepository parts,
            Histories histories,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.parts = parts;
        this.histories = histories;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** All, the latest first. */
    @Transactional(readOnly = true)
    public List<ReserveSeasonInfo> all() {
        return seasons.all().stream().map(ReserveSeason::info).toList();
    }

    /** The same as a list. */
    @Transactional(readOnly = true)
    List<SeasonRow> rows(boolean drafts) {
        return new ListQuery<>(entityManager, SeasonRow.class, SeasonRow.COLUMNS, "ReserveSeason s")
                .with("drafts", drafts)
                .orderBy("s.year desc, s.id desc")
                .list();
    }

    /** The phases of all seasons that are on today, by the key of the season. */
    @Transactional(readOnly = true)
    Map<Long, List<PhaseDays>> on() {
        return parts.on(today()).stream()
                .collect(Collectors.groupingBy(
                        SeasonPhase::seasonId, Collectors.mapping(SeasonPhase::days, Collectors.toList())));
    }

    /** How many applications are in each state, in the order of the states. */
    @Transactional(readOnly = true)
    List<StateCount> counts(long season) {
        return new ListQuery<>(entityManager, StateCount.class, "a.state, count(a)", "Application a")
                .where("a.seasonId = :season", "season", season).groupedList("a.state").stream()
                        .sorted(Comparator.comparing(StateCount::state))
                        .toList();
    }

    /** A season; 404 for none. */
    @Transactional(readOnly = true)
    public ReserveSeasonInfo get(long id) {
        return find(id).info();
    }

    /** Its phases in the order of their days. */
    @Transactional(readOnly = true)
    public List<PhaseDays> phases(long season) {
        return parts.findBySeasonIdOrderByStartsOnAscIdAsc(season).stream()
                .map(SeasonPhase::days)
                .toList();
    }

    /** The phases that are on today. */
    @Transactional(readOnly = true)
    public List<PhaseDays> now(long season) {
        LocalDate today = today();
        return phases(season).stream().filter(phase -> phase.isOn(today)).toList();
    }

    /** Whether a phase is on today. */
    @Transactional(readOnly = true)
    public boolean isOn(long season, ReservePhase phase) {
        return now(season).stream().anyMatch(one -> one.phase() == phase);
    }

    /** The season whose applications are taken in today, the latest one where there are two. */
    @Transactional(readOnly = true)
    public Optional<ReserveSeasonInfo> takingApplications() {
        return all().stream()
                .filter(season -> isOn(season.id(), ReservePhase.APPLICATIONS))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<RequirementInfo> requirements(long season) {
        return parts.requirements(season).stream().map(SeasonRequirement::info).toList();
    }

    @Transactional(readOnly = true)
    public List<QualityInfo> qualities(long season) {
        return parts.qualities(season).stream().map(SeasonQuality::info).toList();
    }

    /** What was changed of a season, and which phases were moved. */
    @Transactional(readOnly = true)
    List<Change> history(long id) {
        find(id);
        return histories.of(ReserveSeason.class, id);
    }

    /** Which phases were moved, the newest first. */
    @Transactional(readOnly = true)
    List<Change> moves(long id) {
        return histories
                .of(
                        SeasonPhase.class,
                        AuditEntity.property("seasonId").eq(id),
                        (phase, kind) -> phase.days().words())
                .stream()
                .filter(change -> !change.isFirst())
                .toList();
    }

    /**
     * Opens a season with the rules of the latest one, or those of the catalogue.
     *
     * @param first day of the first phase; the others follow
     * @return its key
     */
    public long open(NewReserveSeason wanted, LocalDate first) {
        Optional<ReserveSeasonInfo> former = all().stream().findFirst();
        long id = store(new ReserveSeason(wanted)).getId();
        SeasonDefaults.phases(first)
                .forEach(phase -> parts.save(new SeasonPhase(id, phase.phase(), phase.startsOn(), phase.endsOn())));
        int position = 0;
        for (RequirementInfo one :
                former.map(last -> requirements(last.id())).orElseGet(SeasonDefaults::requirements)) {
            entityManager.persist(new SeasonRequirement(id, one, position++));
        }
        position = 0;
        for (QualityInfo one : former.map(last -> qualities(last.id())).orElseGet(SeasonDefaults::qualities)) {
            entityManager.persist(new SeasonQuality(id, one, position++));
        }
        entityManager.flush();
        record(AuditEvent.Action.RESERVE, id, "открыт");
        return id;
    }

    void edit(long id, NewReserveSeason wanted, int version) {
        ReserveSeason season = find(id);
        histories.checkVersion(ReserveSeason.class, id, version, season.getVersion());
        ReserveSeasonInfo before = season.info();
        if (hasApplications(id)
                && (before.requiredCourses() != wanted.requiredCourses() || before.experts() != wanted.experts())) {
            throw new BusinessRuleViolation(
                    null, "В сезоне уже есть заявки: число курсов и экспертов больше не меняют");
        }
        season.edit(wanted);
        store(season);
        record(AuditEvent.Action.RESERVE, id, "изменён");
    }

    /**
     * Moves the days of the phases; each move is kept.
     *
     * @throws BusinessRuleViolation where a phase ends before it begins, or begins before the one before it
     */
    public void move(long id, Map<ReservePhase, PhaseDays> wanted) {
        find(id);
        PhaseDays before = null;
        for (ReservePhase phase : ReservePhase.values()) {
            PhaseDays days = wanted.get(phase);
            if (days == null || days.startsOn() == null || days.endsOn() == null) {
                throw new BusinessRuleViolation(null, "Этап «" + phase.title() + "»: укажите оба дня");
            }
            if (days.endsOn().isBefore(days.startsOn())) {
                throw new BusinessRuleViolation(null, "Этап «" + phase.title() + "» кончается раньше, чем начинается");
            }
            if (before != null && days.startsOn().isBefore(before.startsOn())) {
                throw new BusinessRuleViolation(
                        null,
                        "Этап «" + phase.title() + "» начинается раньше этапа «"
                                + before.phase().title() + "»");
            }
            before = days;
        }
        List<String> moved = new ArrayList<>();
        for (SeasonPhase phase : parts.findBySeasonIdOrderByStartsOnAscIdAsc(id)) {
            PhaseDays days = wanted.get(phase.days().phase());
            if (!days.equals(phase.days())) {
                phase.move(days.startsOn(), days.endsOn());
                moved.add(days.words());
            }
        }
        if (!moved.isEmpty()) {
            record(AuditEvent.Action.RESERVE, id, "сдвинуты этапы. " + String.join("; ", moved));
        }
    }

    /** Sets thresholds, modes and weights; only before the first application is written. */
    void setRules(
            long id, Map<String, Integer> thresholds, Map<String, Boolean> obligatory, Map<String, Integer> weights) {
        find(id);
        if (hasApplications(id)) {
            throw new BusinessRuleViolation(
                    null, "В сезоне уже есть заявки: правила больше не меняют, чтобы все были в равных условиях");
        }
        parts.requirements(id)
                .forEach(one -> one.set(thresholds.get(one.code()), obligatory.getOrDefault(one.code(), false)));
        parts.qualities(id).forEach(one -> one.weigh(weights.getOrDefault(one.code(), 1)));
        record(AuditEvent.Action.RESERVE, id, "изменены правила");
    }

    /** The head approves the programme of training and its days (5.4). */
    public void approveProgramme(long id, long account) {
        ReserveSeason season = find(id);
        if (!season.info().isProgrammeWritten()) {
            throw new BusinessRuleViolation(null, "Программа и сроки обучения ещё не написаны: утверждать нечего");
        }
        if (season.info().isProgrammeApproved()) {
            throw new BusinessRuleViolation(null, "Программа уже утверждена");
        }
        season.approveProgramme(account, today());
        store(season);
        record(AuditEvent.Action.APPROVAL, id, "программа обучения утверждена");
    }

    /** The phase of training, where the days of the training are not all within it. */
    @Transactional(readOnly = true)
    Optional<PhaseDays> outsidePhase(long id) {
        ReserveSeasonInfo season = get(id);
        return phases(id).stream()
                .filter(phase -> phase.phase() == ReservePhase.TRAINING)
                .filter(phase -> Stream.of(season.trainingFrom(), season.trainingUntil())
                        .anyMatch(day -> day != null && !phase.isOn(day)))
                .findFirst();
    }

    /** Somebody has written an application in the season, be it a draft: from then on its rules stand. */
    @Transactional(readOnly = true)
    public boolean hasApplications(long season) {
        return seasons.applications(season) > 0;
    }

    private void record(AuditEvent.Action action, long id, String what) {
        events.publishEvent(new AuditEvent(action, "Сезон резерва № " + id + ": " + what));
    }

    private ReserveSeason find(long id) {
        return seasons.find(id).orElseThrow(NotFound.of("Сезон", id));
    }

    private ReserveSeason store(ReserveSeason season) {
        try {
            return seasons.saveAndFlush(season);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("reserve_season_title_once", problem)) {
                throw new BusinessRuleViolation("title", "Сезон с таким названием уже есть");
            }
            throw problem;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
