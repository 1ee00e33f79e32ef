package ru.mentorcentre.reserve.training;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Who of a season has done what. */
@Service
@Transactional(readOnly = true)
class SeasonTraining {

    /** Those who were admitted, whatever came of them. */
    private static final Set<ApplicationState> ADMITTED = EnumSet.of(
            ApplicationState.ADMITTED,
            ApplicationState.TRAINING,
            ApplicationState.TRAINING_FAILED,
            ApplicationState.TRAINED,
            ApplicationState.CONTEST,
            ApplicationState.CONTEST_FAILED,
            ApplicationState.RECOMMENDED,
            ApplicationState.INCLUDED,
            ApplicationState.LEFT);

    private final EntityManager entityManager;
    private final TrainingEntries entries;

    SeasonTraining(EntityManager entityManager, TrainingEntries entries) {
        this.entityManager = entityManager;
        this.entries = entries;
    }

    ListPage<SeasonTrainingRow> page(ReserveSeasonInfo season, String q, int page) {
        ListPage<TrainedCandidate> found = query(season, q).page(page);
        return new ListPage<>(rows(season, found.rows()), found.total(), found.number(), found.size());
    }

    void each(ReserveSeasonInfo season, String q, Consumer<SeasonTrainingRow> row) {
        rows(season, query(season, q).list()).forEach(row);
    }

    private List<SeasonTrainingRow> rows(ReserveSeasonInfo season, List<TrainedCandidate> people) {
        Map<Long, List<TrainingEntryRow>> done =
                entries.ofAll(people.stream().map(TrainedCandidate::id).toList()).stream()
                        .collect(Collectors.groupingBy(TrainingEntryRow::applicationId));
        return people.stream()
                .map(one -> new SeasonTrainingRow(
                        one.id(),
                        one.fullName(),
                        one.school(),
                        one.state(),
                        entries.progress(done.getOrDefault(one.id(), List.of()), season)))
                .toList();
    }

    private ListQuery<TrainedCandidate> query(ReserveSeasonInfo season, String q) {
        return new ListQuery<>(entityManager, TrainedCandidate.class, TrainedCandidate.COLUMNS, TrainedCandidate.FROM)
                .where("a.seasonId = :season", "season", season.id())
                .where("a.state in :states", "states", ADMITTED)
                .whereWordsFound("translate(lower(a.fullName), 'ё', 'е') like :q", q)
                .orderBy("a.fullName, a.id");
    }
}
