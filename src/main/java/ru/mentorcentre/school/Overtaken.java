package ru.mentorcentre.school;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.Viewer;

/**
 * Makes a form whose record somebody has changed meanwhile ready to be saved again, and says whose change came first.
 */
@Component
class Overtaken {

    private final Schools schools;
    private final Listings listings;
    private final SchoolHistory history;

    Overtaken(Schools schools, Listings listings, SchoolHistory history) {
        this.schools = schools;
        this.listings = listings;
        this.history = history;
    }

    Optional<Change> school(long id, Viewer viewer, IntConsumer version) {
        School now = schools.seen(id, viewer);
        version.accept(now.getVersion());
        return history.latest(now);
    }

    Optional<Change> listing(long id, IntConsumer version) {
        Listing now = listings.stored(id);
        version.accept(now.getVersion());
        return history.latest(now);
    }
}
