package ru.mentorcentre.school;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.BulkInsert;
import ru.mentorcentre.shared.persistence.Tenant;

/** What the last classification found, school by school and year by year. */
@Service
@Transactional
public class Standings {

    private final StandingRepository standings;
    private final BulkInsert bulk;

    Standings(StandingRepository standings, BulkInsert bulk) {
        this.standings = standings;
        this.bulk = bulk;
    }

    /**
     * Replaces everything known of the year in the current municipality.
     *
     * @throws IllegalStateException in the root scope, where no municipality is current
     */
    public void publish(int year, List<SchoolStanding> found) {
        if (Tenant.current() <= Tenant.ROOT) {
            throw new IllegalStateException("A standing belongs to one municipality");
        }
        standings.deleteYear(year);
        bulk.insert(found.stream().map(Standing::new).toList());
    }

    /** One school over the years, the earliest first. */
    @Transactional(readOnly = true)
    public List<SchoolStanding> of(long schoolId) {
        return standings.of(schoolId);
    }

    @Transactional(readOnly = true)
    public Optional<SchoolStanding> find(long schoolId, int year) {
        return standings.find(schoolId, year);
    }

    /** All schools of the current municipality in one year. */
    @Transactional(readOnly = true)
    public List<SchoolStanding> ofYear(int year) {
        return standings.ofYear(year);
    }

    /** The years that have standings, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return standings.years();
    }
}
