package ru.mentorcentre.reserve.application;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReserveApplications;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.office.Upload;

/** Seasons and applications as other modules keep them. */
@Service
@Transactional
class ApplicationService implements ReserveApplications {

    private final Applications applications;
    private final ApplicationList list;
    private final ReserveSeasons seasons;

    ApplicationService(Applications applications, ApplicationList list, ReserveSeasons seasons) {
        this.applications = applications;
        this.list = list;
        this.seasons = seasons;
    }

    @Override
    public long openSeason(NewReserveSeason wanted, List<PhaseDays> phases) {
        long id = seasons.open(wanted, phases.get(0).startsOn());
        seasons.move(id, phases.stream().collect(Collectors.toMap(PhaseDays::phase, Function.identity())));
        return id;
    }

    @Override
    public void approveProgramme(long season, long account) {
        seasons.approveProgramme(season, account);
    }

    @Override
    public long file(long season, long educator, NewApplication wanted, long account) {
        return applications.add(
                season, list.candidate(educator).orElseThrow(NotFound.of("Педагог", educator)), wanted, account);
    }

    @Override
    public void attach(long application, ApplicationPaper kind, Upload paper) {
        applications.attach(application, paper, kind);
    }

    @Override
    public void agree(long application) {
        applications.agree(application);
    }

    @Override
    public void move(long application, ApplicationState to, ApplicationActor actor, long account, String reason) {
        applications.move(
                application, applications.get(application).state(), to, new StepGround(actor, account, reason, null));
    }
}
