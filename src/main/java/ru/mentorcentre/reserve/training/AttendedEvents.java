package ru.mentorcentre.reserve.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.ReserveTraining;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.workplan.AttendedEvent;
import ru.mentorcentre.workplan.EventAttendance;

/** The events of the centre's plan that a candidate has attended in the days of the training, and their certification. */
@Service
@Transactional
public class AttendedEvents implements ReserveTraining {

    private final CertifiedEventsRepository certified;
    private final TrainingEntries training;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final EventAttendance attendance;
    private final Clock clock;

    AttendedEvents(
            CertifiedEventsRepository certified,
            TrainingEntries training,
            Applications applications,
            ReserveSeasons seasons,
            EventAttendance attendance,
            Clock clock) {
        this.certified = certified;
        this.training = training;
        this.applications = applications;
        this.seasons = seasons;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Those of the work plan in the days of the training; none while its days are not set. */
    @Transactional(readOnly = true)
    List<AttendedEvent> of(ApplicationInfo application, ReserveSeasonInfo season) {
        return application.educatorId() == null || season.trainingFrom() == null || season.trainingUntil() == null
                ? List.of()
                : attendance.of(application.educatorId(), season.trainingFrom(), season.trainingUntil());
    }

    /** The list as the leader has certified it. */
    @Transactional(readOnly = true)
    public Optional<CertifiedEventList> certified(long application) {
        return certified.of(application).map(CertifiedEvents::list);
    }

    @Override
    public long add(long application, NewTrainingEntry wanted, boolean leader) {
        return training.add(application, wanted, leader, leader, null);
    }

    @Override
    public void certifyEvents(long application, long account) {
        ApplicationInfo found = applications.get(application);
        if (!isCertified(found.state())) {
            throw new BusinessRuleViolation(
                    null,
                    "Список заверяют от зачисления до включения в реестр, а сейчас: "
                            + found.state().title());
        }
        List<AttendedEvent> events = of(found, seasons.get(found.seasonId()));
        if (events.isEmpty()) {
            throw new BusinessRuleViolation(
                    null, "Заверять нечего: в дни обучения человек ещё не был ни на одном мероприятии");
        }
        CertifiedEvents list = certified.of(application).orElseGet(() -> new CertifiedEvents(application));
        list.certify(
                events.stream().map(AttendedEvents::line).collect(Collectors.joining("\n")),
                LocalDate.now(clock),
                account);
        certified.saveAndFlush(list);
    }

    /** Whether the list may be certified in a state. */
    static boolean isCertified(ApplicationState state) {
        return switch (state) {
            case ADMITTED, TRAINING, TRAINED, CONTEST, RECOMMENDED -> true;
            default -> false;
        };
    }

    private static String line(AttendedEvent event) {
        return Day.of(event.heldOn()) + " " + event.title()
                + (event.hours() == null ? "" : ", " + event.hours() + " ч");
    }
}
