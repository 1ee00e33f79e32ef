package ru.mentorcentre.reserve.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.reserve.TrainingKind;

/** What is missing of the obligatory training, for whatever is done and each number of courses. */
class TrainingProgressTests {

    private static final Set<TrainingKind> EVENTS =
            EnumSet.of(TrainingKind.BUSINESS_GAME, TrainingKind.PSYCHOLOGICAL_TRAINING, TrainingKind.INTERNSHIP);

    private static final Set<TrainingKind> COURSES = EnumSet.of(
            TrainingKind.COURSE_PUBLIC_ADMINISTRATION, TrainingKind.COURSE_MANAGEMENT, TrainingKind.COURSE_STAFF);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void itIsCompleteWithThreeEventsAndEnoughCourses(int required) {
        TrainingKind[] kinds = TrainingKind.values();
        for (int bits = 0; bits < 1 << kinds.length; bits++) {
            Set<TrainingKind> done = EnumSet.noneOf(TrainingKind.class);
            for (TrainingKind kind : kinds) {
                if ((bits >> kind.ordinal() & 1) == 1) {
                    done.add(kind);
                }
            }
            TrainingProgress progress = new TrainingProgress(done, required);
            long courses = COURSES.stream().filter(done::contains).count();
            long events = EVENTS.stream().filter(done::contains).count();

            assertThat(progress.isComplete()).as("%s", done).isEqualTo(events == 3 && courses >= required);
            assertThat(progress.fulfilled()).as("%s", done).isEqualTo((int) (events + Math.min(courses, required)));
            assertThat(progress.required()).isEqualTo(3 + required);
            assertThat(progress.isComplete()).isEqualTo(progress.fulfilled() == progress.required());
            EVENTS.forEach(event -> assertThat(String.join("\n", progress.missing())
                            .contains(event.title().toLowerCase()))
                    .as("%s of %s", event, done)
                    .isEqualTo(!done.contains(event)));
        }
    }

    @Test
    void whereEveryCourseIsOwedEachIsNamed() {
        assertThat(new TrainingProgress(EVENTS, 3).missing())
                .containsExactly(
                        "сертификат курса «Государственное и муниципальное управление»",
                        "сертификат курса «Менеджмент»",
                        "сертификат курса «Управление персоналом»");
        Set<TrainingKind> one = EnumSet.copyOf(EVENTS);
        one.add(TrainingKind.COURSE_MANAGEMENT);
        assertThat(new TrainingProgress(one, 2).missing())
                .containsExactly(
                        "1\u00a0сертификат ещё из курсов: «Государственное и муниципальное управление», «Управление персоналом»");
        assertThat(new TrainingProgress(one, 1).missing()).isEmpty();
    }
}
