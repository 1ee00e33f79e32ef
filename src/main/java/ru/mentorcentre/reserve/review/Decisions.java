package ru.mentorcentre.reserve.review;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.StepGround;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.season.QualityInfo;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.Words;

/** The candidates of a season with what the experts' marks come to, and the leader's decisions on them. */
@Service
class Decisions {

    private static final Map<String, Comparator<DecisionRow>> SORTS = Map.of(
            // they come by name from the database, which knows the Russian order
            "name", Comparator.comparing(row -> 0),
            "score", Comparator.comparing(DecisionRow::median, Comparator.nullsFirst(Comparator.naturalOrder())),
            "spread", Comparator.comparing(DecisionRow::spread, Comparator.nullsFirst(Comparator.naturalOrder())));

    private static final String BY_SCORE = "-score";

    private final ReviewAssignments assignments;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final EntityManager entityManager;
    private final Clock clock;

    Decisions(
            ReviewAssignments assignments,
            Applications applications,
            ReserveSeasons seasons,
            EntityManager entityManager,
            Clock clock) {
        this.assignments = assignments;
        this.applications = applications;
        this.seasons = seasons;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All who were reviewed; 404 before the marks may be seen. */
    List<DecisionRow> rows(ReserveSeasonInfo season, Viewer viewer, String sort) {
        return revealed(season, viewer, sort).orElseThrow(NotFound.of("Решение сезона", season.id()));
    }

    /**
     * All who were reviewed, nothing before the marks may be seen.
     *
     * @param sort name, score or spread, with a minus the other way round; by score for anything else
     */
    Optional<List<DecisionRow>> revealed(ReserveSeasonInfo info, Viewer viewer, String sort) {
        long season = info.id();
        if (!assignments.days(season).isRevealed()) {
            return Optional.empty();
        }
        Map<String, Integer> weights =
                seasons.qualities(season).stream().collect(Collectors.toMap(QualityInfo::code, QualityInfo::weight));
        Map<Long, Map<Long, Sheet>> sheets = sheets(season);
        Map<Long, String> unmet = unmet(season);
        List<Candidate> candidates = candidates(season);
        if ("-name".equals(sort)) {
            Collections.reverse(candidates);
        }
        return Optional.of(candidates.stream()
                .map(one -> row(
                        one,
                        info.experts(),
                        sheets.getOrDefault(one.id(), Map.of()).values(),
                        unmet.get(one.id()),
                        weights,
                        viewer))
                .sorted(order(sort))
                .toList());
    }

    /** The open ones with the highest scores, as many as there are places left: what the program proposes to tick. */
    Proposal proposed(ReserveSeasonInfo season, List<DecisionRow> rows, Integer typed) {
        long wanted = typed != null ? Math.max(0, typed) : places(season, rows);
        List<DecisionRow> open = rows.stream().filter(DecisionRow::isOpen).toList();
        Set<Long> ticked = open.stream()
                .filter(row -> isReady(season, row))
                .sorted(SORTS.get("score").reversed())
                .limit(wanted)
                .map(DecisionRow::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Proposal(
                ticked,
                wanted,
                open.stream()
                        .filter(row -> !row.hidden() && !isReady(season, row))
                        .count(),
                open.stream().filter(DecisionRow::hidden).count());
    }

    private static boolean isReady(ReserveSeasonInfo season, DecisionRow row) {
        return row.score() != null && row.rated() >= season.experts();
    }

    private static long places(ReserveSeasonInfo season, List<DecisionRow> rows) {
        long taken = rows.stream()
                .filter(row -> !row.isOpen() && row.state() != ApplicationState.QUALITATIVE_REJECTED)
                .filter(row -> row.state() != ApplicationState.FORMAL_REJECTED)
                .filter(row -> row.state() != ApplicationState.WITHDRAWN)
                .count();
        return Math.max(0, season.places() - taken);
    }

    /** Makes one step of each of these applications, each for itself; answers the refused with why. */
    List<String> decide(long season, Set<Long> ids, ApplicationState to, String reason, Viewer leader) {
        if (to != ApplicationState.ADMITTED && to != ApplicationState.QUALITATIVE_REJECTED) {
            throw new BusinessRuleViolation(null, "Решают, зачислить или не допустить");
        }
        Map<Long, Candidate> known = new LinkedHashMap<>();
        candidates(season).forEach(one -> known.put(one.id(), one));
        if (ids.isEmpty() || !known.keySet().containsAll(ids)) {
            throw new BusinessRuleViolation(null, "Отметьте кандидатов этого сезона");
        }
        if (reason == null) {
            throw new BusinessRuleViolation("reason", "Напишите причину: она останется в истории каждой заявки");
        }
        List<String> refused = new ArrayList<>();
        for (Long id : ids) {
            try {
                applications.move(
                        id,
                        ApplicationState.QUALITATIVE,
                        to,
                        new StepGround(ApplicationActor.LEADER, leader.accountId(), reason, null));
            } catch (BusinessRuleViolation because) {
                refused.add(known.get(id).fullName() + ": " + because.getMessage());
            } catch (ConcurrencyFailureException faster) {
                refused.add(known.get(id).fullName() + ": решение только что принял кто-то другой");
            }
        }
        return refused;
    }

    private DecisionRow row(
            Candidate one,
            int wanted,
            Collection<Sheet> sheets,
            String unmet,
            Map<String, Integer> weights,
            Viewer viewer) {
        boolean own = sheets.stream().anyMatch(sheet -> Objects.equals(sheet.account(), viewer.accountId()));
        boolean hidden = sheets.stream()
                .anyMatch(sheet -> Objects.equals(sheet.account(), viewer.accountId())
                        && sheet.handedInAt() == null
                        && one.state() == ApplicationState.QUALITATIVE);
        List<Sheet> handedIn = hidden
                ? List.of()
                : sheets.stream().filter(sheet -> sheet.handedInAt() != null).toList();
        List<DecisionRow.Opinion> opinions = new ArrayList<>();
        for (Sheet sheet : handedIn) {
            boolean self = Objects.equals(sheet.account(), viewer.accountId());
            opinions.add(new DecisionRow.Opinion(
                    !own ? sheet.expert() : self ? "вы" : "другой эксперт",
                    sheet.abstention() == null ? ReviewScore.mean(sheet.marks(), weights) : null,
                    !own || self || one.state() != ApplicationState.QUALITATIVE
                            ? sheet.words()
                            : sheet.abstention() == null ? null : "воздержался"));
        }
        opinions.sort(Comparator.comparing(
                DecisionRow.Opinion::mean, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
        List<BigDecimal> means = opinions.stream()
                .map(DecisionRow.Opinion::mean)
                .filter(Objects::nonNull)
                .toList();
        return new DecisionRow(
                one.id(),
                one.fullName(),
                one.school(),
                one.state(),
                unmet == null ? "требования выполнены" : "не выполнено: " + unmet,
                one.decision(clock.getZone()),
                ReviewScore.of(means).orElse(null),
                means.size(),
                opinions.size() - means.size(),
                Math.max(wanted, sheets.size()),
                hidden,
                opinions);
    }

    private static Comparator<DecisionRow> order(String asked) {
        String sort = asked != null && SORTS.containsKey(asked.replaceFirst("^-", "")) ? asked : BY_SCORE;
        Comparator<DecisionRow> order = SORTS.get(sort.replaceFirst("^-", ""));
        return sort.startsWith("-") ? order.reversed() : order;
    }

    /** By name; what left before the review is not among them. */
    private List<Candidate> candidates(long season) {
        return new ListQuery<>(
                        entityManager,
                        Candidate.class,
                        "p.id, p.fullName, s.shortName, p.state, t.toState, t.madeAt, t.reason",
                        """
                        Application p
                        join ReserveSchool s on s.municipalityId = p.municipalityId and s.id = p.schoolId
                        left join ApplicationStep t on t.municipalityId = p.municipalityId and t.applicationId = p.id
                            and t.id = (select max(d.id) from ApplicationStep d
                                where d.municipalityId = p.municipalityId and d.applicationId = p.id
                                    and d.toState in (ApplicationState.ADMITTED,
                                        ApplicationState.QUALITATIVE_REJECTED, ApplicationState.FORMAL_REJECTED))""")
                .where("p.seasonId = :season", "season", season)
                .where("""
                        exists (select 1 from ApplicationStep b where b.municipalityId = p.municipalityId
                            and b.applicationId = p.id
                            and b.toState in (ApplicationState.QUALITATIVE, ApplicationState.FORMAL_REJECTED))""")
                .orderBy("p.fullName, p.id")
                .list();
    }

    private Map<Long, String> unmet(long season) {
        return new ListQuery<>(entityManager, Unmet.class, "c.applicationId, r.title, l.note", """
                        FormalCheckLine l
                        join FormalCheck c on c.municipalityId = l.municipalityId and c.id = l.checkId
                        join Application p on p.municipalityId = c.municipalityId and p.id = c.applicationId
                        join SeasonRequirement r on r.municipalityId = p.municipalityId and r.seasonId = p.seasonId
                            and r.code = l.code""")
                        .where("p.seasonId = :season", "season", season)
                        .where("l.met = false and r.obligatory = true")
                        .orderBy("r.position, l.id")
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(Unmet::application, Unmet::words, (one, other) -> one + "; " + other));
    }

    /** What the present experts have written, by application and assignment. */
    private Map<Long, Map<Long, Sheet>> sheets(long season) {
        Map<Long, Map<Long, Sheet>> sheets = new LinkedHashMap<>();
        new ListQuery<>(entityManager, MarkRead.class, """
                        a.applicationId, a.id, a.accountId, coalesce(u.fullName, 'учётной записи больше нет'),
                        q.note, q.abstention, q.handedInAt, m.code, m.mark""", """
                        ReviewAssignment a
                        join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId
                        left join ReserveAccount u on u.municipalityId = a.municipalityId and u.id = a.accountId
                        left join QualityReview q on q.municipalityId = a.municipalityId and q.assignmentId = a.id
                        left join ReviewMark m on m.municipalityId = a.municipalityId and m.reviewId = q.id""")
                .where("p.seasonId = :season and a.ending is null", "season", season)
                .orderBy("a.id, m.id")
                .list()
                .forEach(one -> {
                    Sheet sheet = sheets.computeIfAbsent(one.application(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    one.assignment(),
                                    key -> new Sheet(
                                            one.account(),
                                            one.expert(),
                                            one.note(),
                                            one.abstention(),
                                            one.handedInAt(),
                                            new LinkedHashMap<>()));
                    if (one.mark() != null) {
                        sheet.marks().put(one.code(), one.mark());
                    }
                });
        return sheets;
    }

    /**
     * Who is ticked, and why not as many as were asked for.
     *
     * @param lacking those who have fewer marks than the season asks for
     * @param hidden those whose marks the viewer may not know yet
     */
    record Proposal(Set<Long> ids, long wanted, long lacking, long hidden) {

        /** {@code null} where all that were asked for are ticked. */
        public String shortfall(int experts) {
            if (ids.size() >= wanted) {
                return null;
            }
            List<String> why = new ArrayList<>();
            if (lacking > 0) {
                why.add("у " + Words.count(lacking, "кандидата", "кандидатов", "кандидатов")
                        + " оценок меньше, чем нужно (" + experts + ")");
            }
            if (hidden > 0) {
                why.add(Words.count(hidden, "заявку", "заявки", "заявок") + " вы ещё не оценили сами");
            }
            if (ids.size() + lacking + hidden < wanted) {
                why.add("решения ждут всего " + (ids.size() + lacking + hidden));
            }
            return "Отмечено " + ids.size() + " из " + wanted + ": " + String.join("; ", why) + ".";
        }
    }

    /** Who is decided upon. */
    private record Candidate(
            long id,
            String fullName,
            String school,
            ApplicationState state,
            ApplicationState decided,
            Instant decidedAt,
            String reason) {

        DecisionRow.Decision decision(ZoneId zone) {
            return decided == null
                    ? null
                    : new DecisionRow.Decision(decided, decidedAt.atZone(zone).toLocalDate(), reason);
        }
    }

    /** An obligatory requirement that was not met. */
    private record Unmet(long application, String title, String note) {

        String words() {
            return title + (note == null ? "" : " (" + note + ")");
        }
    }

    /** A mark as it is read; one line without a mark for who has none. */
    private record MarkRead(
            long application,
            long assignment,
            Long account,
            String expert,
            String note,
            String abstention,
            Instant handedInAt,
            String code,
            Integer mark) {}

    /** What one expert has written. */
    private record Sheet(
            Long account,
            String expert,
            String note,
            String abstention,
            Instant handedInAt,
            Map<String, Integer> marks) {

        String words() {
            return abstention == null ? note : "воздержался: " + abstention;
        }
    }
}
