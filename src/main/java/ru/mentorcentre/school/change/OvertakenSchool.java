package ru.mentorcentre.school.change;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.Listing;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Change;

/**
 * Makes a form whose record somebody has changed meanwhile ready to be saved again, and says whose change came first.
 */
@Component
public class OvertakenSchool {

    private final Schools schools;
    private final Listings listings;
    private final SchoolHistory history;

    OvertakenSchool(Schools schools, Listings listings, SchoolHistory history) {
        this.schools = schools;
        this.listings = listings;
        this.history = history;
    }

    public Optional<Change> school(long id, Viewer viewer, IntConsumer version) {
        School now = schools.seen(id, viewer);
        version.accept(now.getVersion());
        return history.latest(now);
    }

    public Optional<Change> listing(long id, IntConsumer version) {
        Listing now = listings.stored(id);
        version.accept(now.getVersion());
        return history.latest(now);
    }
}
