package ru.mentorcentre.reserve.register;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.reserve.training.AttendedEvents;
import ru.mentorcentre.reserve.training.CertifiedEventList;
import ru.mentorcentre.reserve.training.TrainingEntries;
import ru.mentorcentre.reserve.training.TrainingEntryRow;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;

/** Gathers the eight fields from the application, its season and its training. */
@Component
@Transactional(readOnly = true)
class RegisterFieldSource {

    private final Schools schools;
    private final ReserveSeasons seasons;
    private final TrainingEntries training;
    private final AttendedEvents events;

    RegisterFieldSource(Schools schools, ReserveSeasons seasons, TrainingEntries training, AttendedEvents events) {
        this.schools = schools;
        this.seasons = seasons;
        this.training = training;
        this.events = events;
    }

    RegisterFields of(ApplicationInfo application) {
        ReserveSeasonInfo season = seasons.get(application.seasonId());
        List<TrainingEntryRow> rows = training.of(application.id());
        return new RegisterFields(
                application.fullName(),
                schools.find(application.schoolId())
                        .map(RegisterFieldSource::name)
                        .orElse(null),
                application.content().serviceYears(),
                season.trainingFrom(),
                season.trainingUntil(),
                rows.stream()
                        .filter(row -> row.isCertifiedCourse(season.trainingFrom()))
                        .toList(),
                season.requiredCourses(),
                further(rows),
                events.certified(application.id())
                        .map(CertifiedEventList::inWords)
                        .orElse(null),
                application.content().relocation(),
                application.content().phone(),
                application.content().email());
    }

    private static String name(SchoolInfo school) {
        return school.fullName() == null ? school.shortName() : school.fullName();
    }

    private static String further(List<TrainingEntryRow> rows) {
        String lines = rows.stream()
                .filter(row -> !row.kind().isCourse() && row.certificate() != null)
                .map(row -> (row.title() == null ? row.name() : row.title()) + ": "
                        + row.certificate().inWords())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
