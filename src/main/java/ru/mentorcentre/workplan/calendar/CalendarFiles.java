package ru.mentorcentre.workplan.calendar;

import java.net.URI;
import java.time.Clock;
import org.springframework.stereotype.Service;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.office.Download;

/** The plans of the current municipality as a file for calendars. */
@Service
class CalendarFiles {

    private final CalendarEvents events;
    private final SiteAddress site;
    private final Clock clock;

    CalendarFiles(CalendarEvents events, SiteAddress site, Clock clock) {
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    Download ofPlans() {
        String address = site.known().orElse(null);
        String host = address == null ? "mentorcentre" : URI.create(address).getHost();
        return new Download(
                "plan.ics",
                "text/calendar;charset=UTF-8",
                new CalendarFile(address, host, clock.instant())
                        .of(events.withEnd(), events.sessions(), clock.getZone()));
    }
}
