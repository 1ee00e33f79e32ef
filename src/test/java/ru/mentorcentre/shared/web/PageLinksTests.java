package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PageLinksTests {

    private final PageLinks here = new PageLinks();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/schools");

    @BeforeEach
    void ask() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        request.addParameter("q", "ёлка & Ко");
        request.addParameter("zone", "INSTABILITY", "PART_TIME_STUDY");
        request.addParameter("page", "3");
        request.addParameter("type", "");
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPageKeepsTheFilter() {
        assertThat(here.with("page", 4))
                .isEqualTo("/schools?q=%D1%91%D0%BB%D0%BA%D0%B0%20%26%20%D0%9A%D0%BE"
                        + "&zone=INSTABILITY&zone=PART_TIME_STUDY&page=4");
    }

    @Test
    void anotherFilterStartsFromTheFirstPage() {
        request.removeParameter("q");
        assertThat(here.with("type", "RESILIENT"))
                .isEqualTo("/schools?zone=INSTABILITY&zone=PART_TIME_STUDY&type=RESILIENT");
        assertThat(here.without("zone", "INSTABILITY")).isEqualTo("/schools?zone=PART_TIME_STUDY");
        assertThat(here.without("zone")).isEqualTo("/schools");
        assertThat(here.bare()).isEqualTo("/schools");
    }

    @Test
    void anExportTakesTheSameFilter() {
        request.removeParameter("q");
        assertThat(here.under("export.csv")).isEqualTo("/schools/export.csv?zone=INSTABILITY&zone=PART_TIME_STUDY");
    }

    @Test
    void aColumnPressedTwiceTurnsAround() {
        request.removeAllParameters();
        assertThat(here.direction("name", "name")).isEqualTo("ascending");
        assertThat(here.sortedBy("name", "name")).isEqualTo("/schools?sort=-name");
        request.addParameter("sort", "-name");
        assertThat(here.direction("name", "name")).isEqualTo("descending");
        assertThat(here.direction("pupils", "name")).isNull();
        assertThat(here.sortedBy("name", "name")).isEqualTo("/schools?sort=name");
    }
}
