package ru.mentorcentre.workplan.calendar;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.workplan.event.ConcernedEvents;

/** The plans of the current municipality as a file for calendars: whole, or what concerns one reader. */
@Service
class CalendarFiles {

    private final CalendarEvents events;
    private final ConcernedEvents concerned;
    private final SiteAddress site;
    private final Clock clock;

    CalendarFiles(CalendarEvents events, ConcernedEvents concerned, SiteAddress site, Clock clock) {
        this.events = events;
        this.concerned = concerned;
        this.site = site;
        this.clock = clock;
    }

    Download ofPlans() {
        return file(events.withEnd(), events.sessions());
    }

    /** What the calendar of somebody keeps: the whole of the plans for who makes them, else what concerns the person. */
    Download of(Viewer reader) {
        if (isOfWholePlan(reader)) {
            return ofPlans();
        }
        Set<Long> keys = concerned.keysOf(reader);
        return file(events.withEnd(keys), events.sessions(keys, reader));
    }

    /** Whether somebody's calendar keeps the whole of the plans. */
    static boolean isOfWholePlan(Viewer reader) {
        return reader.has(MunicipalityReaders.class)
                || !reader.has(Roles.SCHOOL_HEAD, Roles.CURATOR, Roles.MENTOR, Roles.MENTEE);
    }

    private Download file(List<CalendarEvent> planned, List<CalendarSession> dates) {
        String address = site.known().orElse(null);
        String host = address == null ? "mentorcentre" : URI.create(address).getHost();
        return new Download(
                "plan.ics",
                "text/calendar;charset=UTF-8",
                new CalendarFile(address, host, clock.instant()).of(planned, dates, clock.getZone()));
    }
}
