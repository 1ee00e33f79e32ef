package ru.mentorcentre.matching.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.staff.EducatorInfo;

/** Who reports to whom, by the positions in one school. */
class SuperiorsTests {

    private static final EducatorInfo HEAD = educator(1, 1, "Директор");
    private static final EducatorInfo DEPUTY = educator(2, 1, "Заместитель директора по УВР");
    private static final EducatorInfo TEACHER = educator(3, 1, "Учитель");
    private static final EducatorInfo STRANGER = educator(4, 2, "Учитель");

    private final Superiors superiors = new Superiors(List.of(HEAD, DEPUTY, TEACHER, STRANGER));

    @Test
    void aHeadIsAboveAllAndADeputyAboveTeachers() {
        assertThat(superiors.below(HEAD)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(superiors.below(DEPUTY)).containsExactly(3L);
        assertThat(superiors.below(TEACHER)).isEmpty();
        assertThat(superiors.team(1)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(superiors.team(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Директор,2",
        "и.о. директора,2",
        "И. о. директора школы,2",
        "ДИРЕКТОР,2",
        "Зам. директора,1",
        "заместитель директора по ВР,1",
        "Завуч,1",
        "Учитель физики,0",
        "Методист,0",
        "'',0"
    })
    void positionsAreRead(String position, int rank) {
        assertThat(Superiors.rank(position)).isEqualTo(rank);
        assertThat(Superiors.rank(null)).isZero();
    }

    private static EducatorInfo educator(long id, long school, String position) {
        return new EducatorInfo(
                id, 1, school, "Ёжикова", "Анна", null, position, Set.of(), null, null, null, false, false);
    }
}
