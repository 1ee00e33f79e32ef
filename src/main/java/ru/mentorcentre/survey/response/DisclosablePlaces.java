package ru.mentorcentre.survey.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.invitation.Invitation;

/**
 * What a confidential answer may tell of where its author works: only what at least five who are asked by the same
 * questionnaire have in common. Schools with fewer are put together, and form and kind are left out where they would
 * single somebody out.
 */
final class DisclosablePlaces {

    static final int FEWEST = 5;

    private static final List<Function<Place, Place>> DETAILS = List.of(
            place -> place,
            place -> new Place(place.school(), place.form(), null),
            place -> new Place(place.school(), null, place.kind()),
            place -> new Place(place.school(), null, null));

    private final Map<Place, Place> told = new HashMap<>();

    /** @param asked the places of all who are asked by one questionnaire */
    DisclosablePlaces(Collection<Place> asked) {
        groups(asked).forEach(group -> {
            Function<Place, Place> detail = DETAILS.stream()
                    .filter(one -> count(group.told(), one).values().stream().allMatch(size -> size >= FEWEST))
                    .findFirst()
                    .orElse(DETAILS.get(DETAILS.size() - 1));
            for (int i = 0; i < group.places().size(); i++) {
                told.put(group.places().get(i), detail.apply(group.told().get(i)));
            }
        });
    }

    /** What is told of somebody who works there. */
    Place of(Place place) {
        return told.getOrDefault(place, Place.UNTOLD);
    }

    /** All that may be told. */
    Collection<Place> all() {
        return told.values().stream().distinct().toList();
    }

    /** Each large school, and all small ones together with so many large ones that they are five. */
    private static List<Group> groups(Collection<Place> asked) {
        Map<Long, List<Place>> schools = asked.stream().collect(Collectors.groupingBy(Place::school));
        List<List<Place>> bySize = new ArrayList<>(schools.values());
        bySize.sort(Comparator.<List<Place>>comparingInt(List::size)
                .thenComparing(one -> one.get(0).school()));
        List<Place> together = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (List<Place> school : bySize) {
            if (school.size() < FEWEST || !together.isEmpty() && together.size() < FEWEST) {
                together.addAll(school);
            } else {
                groups.add(new Group(school, school));
            }
        }
        groups.add(
                new Group(together, together.stream().map(Place::withoutSchool).toList()));
        return groups;
    }

    private static Map<Place, Integer> count(List<Place> places, Function<Place, Place> detail) {
        Map<Place, Integer> sizes = new LinkedHashMap<>();
        places.forEach(place -> sizes.merge(detail.apply(place), 1, Integer::sum));
        return sizes;
    }

    private record Group(List<Place> places, List<Place> told) {}

    /**
     * Where somebody works and in what mentoring.
     *
     * @param school {@code null} where it is not told
     * @param form {@code null} where there is none, or it is not told
     * @param kind likewise
     */
    record Place(Long school, MentoringForm form, MentoringKind kind) {

        static final Place UNTOLD = new Place(null, null, null);

        Place withoutSchool() {
            return new Place(null, form, kind);
        }

        static Place of(Invitation invitation) {
            return new Place(invitation.schoolId(), invitation.form(), invitation.kind());
        }
    }
}
