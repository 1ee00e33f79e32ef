package ru.mentorcentre.shared.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PortInUseTests {

    /** As Spring asks: the first that has an answer. */
    @Test
    void aPortInUseIsToldInRussianBeforeAnybodyElseTellsOfIt() {
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {}));
        FailureAnalysis first = analyzers.stream()
                .map(one -> one.analyze(new PortInUseException(8080)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(first.getDescription()).startsWith("Порт 8080 уже занят");
        assertThat(first.getAction()).contains("SERVER_PORT");
    }
}
