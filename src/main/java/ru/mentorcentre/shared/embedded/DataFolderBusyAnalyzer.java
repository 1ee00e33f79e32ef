package ru.mentorcentre.shared.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the program is running already, in place of a stack trace. */
class DataFolderBusyAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabase.DataFolderBusy> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedDatabase.DataFolderBusy cause) {
        return new FailureAnalysis(
                "Папка с данными занята другим процессом: "
                        + cause.folder().toAbsolutePath().normalize(),
                "Скорее всего, программа уже запущена. Остановите её или укажите другую папку"
                        + " в переменной MENTORCENTRE_DATA.",
                cause);
    }
}
