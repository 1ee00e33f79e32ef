package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class IconsTests {

    private final Icons icons = new Icons(new PathMatchingResourcePatternResolver());

    @Test
    void anIconIsInlinedAndHiddenFromScreenReaders() {
        assertThat(icons.svg("school"))
                .startsWith("<svg class=\"icon\" viewBox=\"0 0 24 24\"")
                .contains("aria-hidden=\"true\"", "<path d=")
                .doesNotContain("stroke=\"none\"", "xmlns")
                .endsWith("</svg>");
    }

    @Test
    void aWrongNameIsAMistakeOfATemplate() {
        assertThatThrownBy(() -> icons.svg("no-such-icon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> icons.svg("../../secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
