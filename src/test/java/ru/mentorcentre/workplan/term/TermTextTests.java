package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever people use for blanks, dashes and look-alike letters is one and the same. */
class TermTextTests {

    @Test
    void blanksAndDashes() {
        for (var dash : "-‐‑‒–—―−".split("")) {
            assertThat(TermText.of(" Март\u00a0\u2009" + dash + "\tмай. ").folded())
                    .isEqualTo("март - май");
        }
        assertThat(TermText.of("ок\u00adтябрь\u200b").folded()).isEqualTo("октябрь");
    }

    @Test
    void lettersThatLookAlike() {
        assertThat(TermText.of("НОЯБРЬ; МАЙ").folded()).isEqualTo("ноябрь, май");
        assertThat(TermText.of("oктябpь").folded()).isEqualTo("октябрь");
        assertThat(TermText.of("четвёртый").folded()).isEqualTo("четвертый");
        assertThat(TermText.of("маи\u0306").folded()).isEqualTo("май");
        assertThat(TermText.of("ІІ квартал").folded()).isEqualTo("ii квартал");
    }

    @Test
    void bothTextsKeepTheirPlaces() {
        var text = TermText.of("Октябрь — По мере (как Ёлка)");
        assertThat(text.clean()).hasSameSizeAs(text.folded());
        assertThat(text.part(9, text.folded().length()).clean()).startsWith("По мере");
        assertThat(text.without(0, 7).clean()).startsWith("По мере");
    }
}
