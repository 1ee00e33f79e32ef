package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ScopeChoiceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/centre/orders", "/assessment/2025/picture?type=EFFECTIVE&q=%D0%A1", "/schools?sort=-name"
            })
    void leadsBackToPagesOfOurs(String path) {
        assertThat(ScopeChoice.back(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "centre",
                "/a\r\nSet-Cookie: x=1",
                "/./@evil",
                "/{year}",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String path) {
        assertThat(ScopeChoice.back(path)).isEqualTo("/");
    }

    @Test
    void remembersWhereOneWasGoing() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/assessment/picture");
        request.setQueryString("zone=INSTABILITY");
        assertThat(ScopeChoice.before(request, false))
                .isEqualTo("/scope?to=%2Fassessment%2Fpicture%3Fzone%3DINSTABILITY&all=false");
        request.setMethod("POST");
        assertThat(ScopeChoice.before(request, true)).isEqualTo("/scope?to=%2F&all=true");
    }
}
