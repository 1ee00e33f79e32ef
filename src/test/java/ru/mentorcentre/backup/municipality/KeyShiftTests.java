package ru.mentorcentre.backup.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KeyShiftTests {

    private static final KeyShift SHIFT = new KeyShift(1000);

    private static final List<Optional<UnaryOperator<String>>> CHANGES = List.of(
            Optional.of(value -> SHIFT.apply(KeyColumn.KEY, value)),
            Optional.empty(),
            Optional.of(value -> SHIFT.apply(KeyColumn.DOCUMENT, value)));

    @Test
    void keysGrowWhereverTheyStand() {
        assertThat(SHIFT.apply(KeyColumn.KEY, "17")).isEqualTo("1017");
        assertThat(SHIFT.apply(KeyColumn.SIGNED, "-17")).isEqualTo("-1017");
        assertThat(SHIFT.apply(KeyColumn.CODES, "own_5:4,meth_own_5:1,own_55:2"))
                .isEqualTo("own_1005:4,meth_own_5:1,own_1055:2");
        assertThat(SHIFT.apply(KeyColumn.LOGIN, "moved-7")).isEqualTo("moved-1007");
        assertThat(SHIFT.apply(KeyColumn.LOGIN, "ivanov-7")).isEqualTo("ivanov-7");
        assertThat(SHIFT.apply(KeyColumn.BY_KEY, "{\"7\":2,\"12\":3}")).isEqualTo("{\"1007\":2,\"1012\":3}");
        assertThat(
                        SHIFT.apply(
                                KeyColumn.DOCUMENT,
                                "[{\"group\":{\"mentorIds\":[1,2],\"place\":3},\"mentorId\":null,\"requestId\":4,\"text\":\"Id 5\"}]"))
                .isEqualTo(
                        "[{\"group\":{\"mentorIds\":[1001,1002],\"place\":3},\"mentorId\":null,\"requestId\":1004,\"text\":\"Id 5\"}]");
    }

    @Test
    void aLineKeepsWhatIsNotAKey() throws IOException {
        assertThat(shifted("1\tA\\tB\\\\\\N\t{\"aId\":1,\"t\":\"\\\\\\\\ \\\\n\"}\n\\N\t\\N\t\\N\n2\t\t[]\n"))
                .isEqualTo("1001\tA\\tB\\\\\\N\t{\"aId\":1001,\"t\":\"\\\\\\\\ \\\\n\"}\n\\N\t\\N\t\\N\n1002\t\t[]\n");
    }

    @Test
    void aLineOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> shifted("1\tA\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shifted("1\tA\t[]\tB\n")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String shifted(String rows) throws IOException {
        try (ShiftedRows shifted =
                new ShiftedRows(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), CHANGES)) {
            return new String(shifted.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
