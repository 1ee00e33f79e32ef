package ru.mentorcentre.reserve.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** The candidate's account: the own applications, the latest one with all that is to be done for it. */
@Service
@Transactional(readOnly = true)
class OwnApplications {

    private final Applications applications;
    private final ApplicationList list;
    private final ReserveSeasons seasons;
    private final Educators educators;
    private final Clock clock;

    OwnApplications(
            Applications applications, ApplicationList list, ReserveSeasons seasons, Educators educators, Clock clock) {
        this.applications = applications;
        this.list = list;
        this.seasons = seasons;
        this.educators = educators;
        this.clock = clock;
    }

    /** The latest first; of the former ones only what has become of them. */
    List<OwnApplication> of(Viewer viewer) {
        List<ApplicationRow> rows =
                educators.ofAccount(viewer.accountId()).map(list::of).orElse(List.of());
        LocalDate today = LocalDate.now(clock);
        return rows.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(latest(rows.get(0), today)),
                                rows.stream()
                                        .skip(1)
                                        .map(row -> new OwnApplication(
                                                row,
                                                List.of(),
                                                List.of(),
                                                null,
                                                row.state() == ApplicationState.DRAFT ? ahead(row, today) : List.of(),
                                                today)))
                        .toList();
    }

    private OwnApplication latest(ApplicationRow row, LocalDate today) {
        List<ApplicationStepRow> steps = applications.steps(row.id());
        return new OwnApplication(
                row,
                applications.files(row.id()),
                applications.missing(applications.get(row.id())),
                steps.isEmpty() ? null : steps.get(steps.size() - 1).reason(),
                ahead(row, today),
                today);
    }

    private List<PhaseDays> ahead(ApplicationRow row, LocalDate today) {
        return row.state().isOver()
                ? List.of()
                : seasons.phases(row.seasonId()).stream()
                        .filter(phase -> !phase.isPast(today))
                        .toList();
    }
}
