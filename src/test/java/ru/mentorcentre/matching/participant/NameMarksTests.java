package ru.mentorcentre.matching.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored texts have keys in them; people read names. */
class NameMarksTests {

    private static final String TEXT =
            NameMarks.requestMark(7) + " и " + NameMarks.mentorMark(7) + ": нет мест, $1 \\ " + NameMarks.mentorMark(9);

    @Test
    void marksGiveWayToTheNamesOfToday() {
        NameMarks names = new NameMarks(Map.of(7L, "Ёжикова А. П."), Map.of(7L, "Жуков $О."));
        assertThat(names.in(TEXT)).isEqualTo("Ёжикова А. П. и Жуков $О.: нет мест, $1 \\ неизвестно");
        assertThat(names.in(null)).isNull();
        assertThat(names.ofMentor(9)).isEqualTo("неизвестно");
    }

    @Test
    void keysAreFoundInTexts() {
        assertThat(NameMarks.requestsIn(List.of(TEXT, "без имён"))).containsExactly(7L);
        assertThat(NameMarks.mentorsIn(List.of(TEXT))).containsExactly(7L, 9L);
    }
}
