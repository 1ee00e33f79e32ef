package ru.mentorcentre.reserve.need;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationStage;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The need for managers against the reserve: by year, and by school. */
@Service
@Transactional(readOnly = true)
class NeedBalances {

    /** In the register, or on the last way into it. */
    private static final Set<ApplicationState> COUNTED = EnumSet.of(ApplicationState.INCLUDED);

    static {
        COUNTED.addAll(ApplicationStage.SOON_READY.states());
    }

    private final Vacancies vacancies;
    private final EntityManager entityManager;
    private final Clock clock;

    NeedBalances(Vacancies vacancies, EntityManager entityManager, Clock clock) {
        this.vacancies = vacancies;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    NeedBalance now() {
        List<VacancyRow> needed = vacancies.all();
        List<SchoolReadiness> people = new ListQuery<>(
                        entityManager, SchoolReadiness.class, SchoolReadiness.COLUMNS, SchoolReadiness.FROM)
                .where("a.state in :states", "states", COUNTED)
                .groupedList("s.id, s.shortName");
        long ready = people.stream().mapToLong(SchoolReadiness::ready).sum();
        long soon = people.stream().mapToLong(SchoolReadiness::soon).sum();
        TreeMap<Integer, Long> byYear =
                needed.stream().collect(Collectors.groupingBy(VacancyRow::year, TreeMap::new, Collectors.counting()));
        return new NeedBalance(
                ready,
                soon,
                YearNeed.of(byYear, ready, soon, LocalDate.now(clock).getYear()),
                benches(needed, people));
    }

    private static List<SchoolBench> benches(List<VacancyRow> needed, List<SchoolReadiness> people) {
        Map<Long, List<VacancyRow>> bySchool = needed.stream().collect(Collectors.groupingBy(VacancyRow::schoolId));
        Map<Long, SchoolReadiness> readiness =
                people.stream().collect(Collectors.toMap(SchoolReadiness::schoolId, Function.identity()));
        Set<Long> schools = new TreeSet<>(bySchool.keySet());
        schools.addAll(readiness.keySet());
        return schools.stream()
                .map(school -> {
                    List<VacancyRow> rows = bySchool.getOrDefault(school, List.of());
                    SchoolReadiness has = readiness.get(school);
                    return new SchoolBench(
                            school,
                            has == null ? rows.get(0).school() : has.school(),
                            count(rows, ManagerPost.HEAD),
                            count(rows, ManagerPost.DEPUTY),
                            has == null ? 0 : has.ready(),
                            has == null ? 0 : has.soon());
                })
                .sorted(Comparator.comparingLong(SchoolBench::lacking)
                        .thenComparingLong(SchoolBench::needed)
                        .reversed()
                        .thenComparing(SchoolBench::school))
                .toList();
    }

    private static long count(List<VacancyRow> rows, ManagerPost post) {
        return rows.stream().filter(row -> row.post() == post).count();
    }
}
