package ru.mentorcentre.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored texts have keys in them; people read names. */
class NamesTests {

    private static final String TEXT =
            Names.requestMark(7) + " и " + Names.mentorMark(7) + ": нет мест, $1 \\ " + Names.mentorMark(9);

    @Test
    void marksGiveWayToTheNamesOfToday() {
        Names names = new Names(Map.of(7L, "Ёжикова А. П."), Map.of(7L, "Жуков $О."));
        assertThat(names.in(TEXT)).isEqualTo("Ёжикова А. П. и Жуков $О.: нет мест, $1 \\ неизвестно");
        assertThat(names.in(null)).isNull();
        assertThat(names.ofMentor(9)).isEqualTo("неизвестно");
    }

    @Test
    void keysAreFoundInTexts() {
        assertThat(Names.requestsIn(List.of(TEXT, "без имён"))).containsExactly(7L);
        assertThat(Names.mentorsIn(List.of(TEXT))).containsExactly(7L, 9L);
    }
}
