package ru.mentorcentre.matching.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/**
 * A made-up town with requests and mentors, the same for the same seed. Everything that can stand in the way of a pair
 * comes up now and then.
 *
 * @param subjects how many different ones; with one everybody competes for everybody
 * @param mostPlaces of a mentor
 */
public record RandomTown(long seed, int requests, int mentors, int subjects, int mostPlaces) {

    private static final String[] FORMS = {"individual", "group", "virtual", "reverse"};
    private static final int DIFFICULTIES = 26;
    private static final int SCHOOLS = 30;
    private static final int TOWNS = 6;

    public MatchingInput input() {
        Random random = new Random(seed);
        List<OpenRequest> asked = IntStream.rangeClosed(1, requests)
                .mapToObj(id -> request(id, random))
                .toList();
        List<MentorOffer> offered = IntStream.rangeClosed(1, mentors)
                .mapToObj(id -> mentor(id, random))
                .toList();
        Set<MenteeAndMentor> excluded = new HashSet<>();
        List<FormerPair> former = new ArrayList<>();
        for (int i = 0; i < (requests + mentors) / 4; i++) {
            excluded.add(couple(random));
            former.add(new FormerPair(couple(random), any(random, FormerPairOutcome.values())));
        }
        return new MatchingInput(asked, offered, List.of(), excluded, former, MatchingSettings.defaults());
    }

    private MenteeAndMentor couple(Random random) {
        return new MenteeAndMentor(
                Asked.educator(1 + random.nextInt(requests)), Offered.educator(1 + random.nextInt(mentors)));
    }

    private OpenRequest request(long id, Random random) {
        int school = random.nextInt(SCHOOLS);
        Asked asked = Asked.request(id)
                .at(school, "Посёлок " + school % TOWNS)
                .subject("s" + random.nextInt(subjects), "Предмет")
                .service(random.nextInt(10) == 0 ? null : random.nextInt(40))
                .risk(any(random, SchoolRisk.values()))
                .wishes(Offered.educator(1 + random.nextInt(mentors)))
                .unwanted(Offered.educator(1 + random.nextInt(mentors)));
        for (int i = random.nextInt(5); i > 0; i--) {
            asked.difficulty("d" + random.nextInt(DIFFICULTIES), 1 + random.nextInt(5));
        }
        if (random.nextInt(3) == 0) {
            asked.wants(any(random, FORMS), any(random, FORMS));
        }
        if (random.nextInt(4) == 0) {
            asked.young();
        }
        return random.nextInt(12) == 0 ? asked.managerial().made() : asked.made();
    }

    private MentorOffer mentor(long id, Random random) {
        int school = random.nextInt(SCHOOLS);
        int capacity = random.nextInt(mostPlaces + 1);
        Offered offered = Offered.mentor(id)
                .at(school, "Посёлок " + school % TOWNS)
                .subjects("s" + random.nextInt(subjects), "s" + random.nextInt(subjects))
                .helps(IntStream.range(0, random.nextInt(10))
                        .mapToObj(i -> "d" + random.nextInt(DIFFICULTIES))
                        .toArray(String[]::new))
                .places(capacity, random.nextInt(3) == 0 ? random.nextInt(capacity + 2) : 0)
                .results(random.nextInt(5) == 0 ? null : any(random, ResultsLevel.values()))
                .school(any(random, SchoolType.values()), any(random, Stability.values()))
                .service(random.nextInt(10) == 0 ? null : random.nextInt(40))
                .wishes(Asked.educator(1 + random.nextInt(requests)))
                .unwanted(Asked.educator(1 + random.nextInt(requests)))
                .superiorOf(Asked.educator(1 + random.nextInt(requests)));
        if (random.nextBoolean()) {
            offered.offers(any(random, FORMS), any(random, FORMS));
        }
        if (random.nextInt(3) == 0) {
            offered.managerial();
        }
        if (random.nextInt(12) == 0) {
            offered.educatorId(Asked.educator(1 + random.nextInt(requests)));
        }
        if (random.nextInt(12) == 0) {
            offered.notEligible();
        }
        return random.nextInt(12) == 0 ? offered.notActive().made() : offered.made();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
