package ru.mentorcentre.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListSortTests {

    private final ListSort sort = new ListSort("-from", "m.id")
            .by("name", "m.lastName %s, m.firstName %s")
            .by("from", "m.fromDate %s nulls last")
            .by("service", "m.since %o");

    @Test
    void goesTheWayThatIsAskedFor() {
        assertThat(sort.order("name")).isEqualTo("m.lastName asc, m.firstName asc, m.id");
        assertThat(sort.order("-name")).isEqualTo("m.lastName desc, m.firstName desc, m.id");
    }

    @Test
    void whatIsUnknownCountsAsNotAsked() {
        for (String asked : new String[] {null, "", "-", "bogus", "-bogus", "NAME", "--name"}) {
            assertThat(sort.order(asked)).isEqualTo("m.fromDate desc nulls last, m.id");
        }
    }

    @Test
    void aColumnMayGoTheOtherWay() {
        assertThat(sort.order("service")).isEqualTo("m.since desc, m.id");
        assertThat(sort.order("-service")).isEqualTo("m.since asc, m.id");
    }

    @Test
    void itsNamesAreKnown() {
        assertThat(sort.names()).containsExactly("name", "from", "service");
    }
}
