package ru.mentorcentre.reserve.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.StepGround;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.season.RequirementInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The formal stage: the checklist of the season's requirements, proposed by the program, decided by an expert. */
@Service
@Transactional
class FormalChecks {

    private final ReviewRepository reviews;
    private final ReviewAssignments assignments;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final EntityManager entityManager;
    private final Clock clock;

    FormalChecks(
            ReviewRepository reviews,
            ReviewAssignments assignments,
            Applications applications,
            ReserveSeasons seasons,
            EntityManager entityManager,
            Clock clock) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.applications = applications;
        this.seasons = seasons;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What is kept of an application. */
    @Transactional(readOnly = true)
    Kept of(long application) {
        Optional<FormalCheck> check = reviews.check(application);
        Map<String, Boolean> met = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        check.ifPresent(one -> reviews.lines(one.getId()).forEach(line -> {
            met.put(line.code(), line.met());
            notes.put(line.code(), line.note());
        }));
        return new Kept(check.map(FormalCheck::getVersion).orElse(null), met, notes);
    }

    /**
     * Writes the check down, and takes the application where it leads, if the expert says so.
     *
     * @param version of what was shown, {@code null} when there was no check yet
     * @param to {@code null} to go on later
     */
    void save(
            long application,
            long account,
            Map<String, Boolean> met,
            Map<String, String> notes,
            Integer version,
            ApplicationState to,
            String reason) {
        assignments.lock(application, account);
        ApplicationInfo found = applications.get(application);
        requireOpen(found);
        List<RequirementInfo> requirements = decided(found.seasonId());
        requireReasons(requirements, met, notes);
        FormalCheck check = check(application, account, version);
        write(check, requirements, met, notes);
        StepGround ground = new StepGround(ApplicationActor.EXPERT, account, reason, null);
        if (found.state() == ApplicationState.IN_EXPERTISE) {
            applications.move(application, ApplicationState.IN_EXPERTISE, ApplicationState.FORMAL, ground);
        }
        if (to != null) {
            applications.move(application, ApplicationState.FORMAL, to, ground);
        }
    }

    /** Titles of the obligatory requirements that are not met, {@code null} while not every one of them is decided. */
    @Transactional(readOnly = true)
    List<String> unmet(ApplicationInfo application) {
        Kept kept = of(application.id());
        List<RequirementInfo> obligatory = decided(application.seasonId()).stream()
                .filter(RequirementInfo::obligatory)
                .toList();
        if (kept.version() == null
                || obligatory.stream().anyMatch(one -> kept.met().get(one.code()) == null)) {
            return null;
        }
        return obligatory.stream()
                .filter(one -> !kept.met().get(one.code()))
                .map(RequirementInfo::title)
                .toList();
    }

    private void requireOpen(ApplicationInfo application) {
        if (application.state() != ApplicationState.IN_EXPERTISE && application.state() != ApplicationState.FORMAL) {
            throw new BusinessRuleViolation(
                    null,
                    "Формальная проверка этой заявки закончена, она уже в состоянии «"
                            + application.state().title() + "»: отметки не сохранены");
        }
        if (!assignments.days(application.seasonId()).isFormalOn()) {
            throw new BusinessRuleViolation(
                    null, "Этап «Формальная проверка» сегодня не идёт: отметки не сохранены, но остались на странице");
        }
    }

    private void requireReasons(
            List<RequirementInfo> requirements, Map<String, Boolean> met, Map<String, String> notes) {
        for (RequirementInfo one : requirements) {
            if (one.obligatory() && Boolean.FALSE.equals(met.get(one.code())) && notes.get(one.code()) == null) {
                throw new BusinessRuleViolation(
                        "notes[" + one.code() + "]", "«" + one.title() + "» не выполнено: напишите, почему");
            }
        }
    }

    private FormalCheck check(long application, long account, Integer version) {
        Optional<FormalCheck> former = reviews.check(application);
        if (former.isPresent()) {
            LostUpdate.check(version == null ? -1 : version, former.get().getVersion());
            former.get().check(account, clock.instant());
            return former.get();
        }
        FormalCheck check = new FormalCheck(application, account, clock.instant());
        entityManager.persist(check);
        return check;
    }

    private void write(
            FormalCheck check,
            List<RequirementInfo> requirements,
            Map<String, Boolean> met,
            Map<String, String> notes) {
        Map<String, FormalCheckLine> lines = reviews.lines(check.getId()).stream()
                .collect(Collectors.toMap(FormalCheckLine::code, Function.identity()));
        requirements.forEach(one -> {
            FormalCheckLine line = lines.get(one.code());
            if (line == null) {
                line = new FormalCheckLine(check.getId(), one.code());
                entityManager.persist(line);
            }
            line.decide(met.get(one.code()), notes.get(one.code()));
        });
        entityManager.flush();
    }

    /** Age is looked at, not decided upon. */
    private List<RequirementInfo> decided(long season) {
        return seasons.requirements(season).stream().filter(one -> !one.isAge()).toList();
    }

    /**
     * A check as it is kept.
     *
     * @param version {@code null} while there is none
     */
    record Kept(Integer version, Map<String, Boolean> met, Map<String, String> notes) {}
}
