package ru.mentorcentre.shared.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** Says in plain words that another program listens on the port, most likely a copy of this one. */
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Порт " + cause.getPort() + " уже занят: возможно, программа уже запущена",
                "Откройте http://localhost:" + cause.getPort()
                        + " в браузере. Если там другая программа, задайте свободный порт переменной SERVER_PORT, например"
                        + " SERVER_PORT=8081.",
                cause);
    }
}
