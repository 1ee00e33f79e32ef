package ru.mentorcentre.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.school.SchoolKind;

/** The ministry's lists, not quite in step with the figures: so both hints have something to say. */
@Component
@Profile("demo")
class DemoListings {

    private static final LocalDate ISSUED = LocalDate.of(Story.FIRST_YEAR + 1, 1, 20);

    /** A school that recovered is still on the list, a weak basic school is not on it yet. */
    private static final Set<Story> WEAK =
            EnumSet.of(Story.STRUGGLING, Story.INEFFECTIVE, Story.EVENING, Story.RECOVERED);

    private static final Set<Story> HARD = EnumSet.of(Story.STRUGGLING, Story.EVENING, Story.RESILIENT);

    private final Listings listings;

    DemoListings(Listings listings) {
        this.listings = listings;
    }

    /** Lists the schools given by their keys in the same order, in the current municipality. */
    void fill(List<DemoSchool> schools, List<Long> ids) {
        list(
                ListingKind.LOW_RESULTS,
                "17",
                schools,
                ids,
                school -> WEAK.contains(school.story()) && school.kind() != SchoolKind.BASIC);
        list(ListingKind.HARD_CONDITIONS, "18", schools, ids, school -> HARD.contains(school.story()));
    }

    private void list(
            ListingKind kind, String order, List<DemoSchool> schools, List<Long> ids, Predicate<DemoSchool> listed) {
        listings.addAll(IntStream.range(0, ids.size())
                .filter(i -> listed.test(schools.get(i)))
                .mapToObj(i -> new NewListing(ids.get(i), kind, ISSUED, null, order, ISSUED))
                .toList());
    }
}
