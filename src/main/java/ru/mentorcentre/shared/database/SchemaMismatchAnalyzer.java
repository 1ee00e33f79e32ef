package ru.mentorcentre.shared.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the database belongs to a newer or to another build of the program. */
class SchemaMismatchAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private static final String UNKNOWN_STEP = "applied migration not resolved locally";

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
        boolean newer = cause.getMessage().contains(UNKNOWN_STEP);
        return new FailureAnalysis(
                newer
                        ? "Данные сделаны более новой версией программы, эта их не понимает"
                        : "Данные сделаны другой сборкой программы: " + firstLine(cause.getMessage()),
                "Запустите ту версию программы, которая работала с ними последней, или восстановите резервную копию,"
                        + " сделанную этой версией. В базе ничего не изменено.",
                cause);
    }

    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Validate failed"))
                .findFirst()
                .orElse("");
    }
}
