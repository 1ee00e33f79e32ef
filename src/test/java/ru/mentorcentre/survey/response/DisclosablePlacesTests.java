package ru.mentorcentre.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.survey.response.DisclosablePlaces.Place;

/** Nobody is singled out by what an answer tells of school, form and kind. */
class DisclosablePlacesTests {

    @Test
    void fiveAreBehindWhateverIsTold() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            List<Place> asked = new ArrayList<>();
            int people = 5 + random.nextInt(40);
            for (int i = 0; i < people; i++) {
                asked.add(new Place(
                        1L + random.nextInt(6),
                        random.nextInt(3) == 0 ? null : MentoringForm.values()[random.nextInt(3)],
                        random.nextInt(3) == 0 ? null : MentoringKind.values()[random.nextInt(2)]));
            }
            DisclosablePlaces told = new DisclosablePlaces(asked);
            Map<Place, Integer> sizes = new HashMap<>();
            asked.forEach(one -> sizes.merge(told.of(one), 1, Integer::sum));
            assertThat(sizes.values()).as(asked.toString()).allMatch(size -> size >= DisclosablePlaces.FEWEST);
        }
    }

    @Test
    void aLargeSchoolIsToldAndSmallOnesAreNot() {
        List<Place> asked = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            asked.add(new Place(i < 6 ? 1L : i < 12 ? 2L : 3L, MentoringForm.INDIVIDUAL, null));
        }
        DisclosablePlaces told = new DisclosablePlaces(asked);
        assertThat(told.of(asked.get(13)).school()).as("two are asked there").isNull();
        assertThat(told.of(asked.get(13)).form()).isEqualTo(MentoringForm.INDIVIDUAL);
        assertThat(List.of(told.of(asked.get(0)), told.of(asked.get(6))))
                .as("the smaller of the large schools hides the small one")
                .extracting(Place::school)
                .containsExactly(null, 2L);
    }
}
