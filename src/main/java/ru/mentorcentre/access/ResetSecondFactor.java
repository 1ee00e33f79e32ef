package ru.mentorcentre.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.NotFound;

/**
 * The command {@code reset-second-factor LOGIN}: for an administrator who has lost the own device and the recovery codes.
 * Whoever may start the program on the server may do it; it stays on record.
 */
@Component
public class ResetSecondFactor implements ApplicationRunner {

    private static final String COMMAND = "reset-second-factor";
    private static final Logger LOG = LoggerFactory.getLogger(ResetSecondFactor.class);

    private final FactorReset reset;
    private final ConfigurableApplicationContext program;

    ResetSecondFactor(FactorReset reset, ConfigurableApplicationContext program) {
        this.reset = reset;
        this.program = program;
    }

    /** The arguments of the program; with the command it listens to nobody else, beside a running one if need be. */
    public static String[] arguments(String... arguments) {
        return isAsked(List.of(arguments))
                ? Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=0", "--server.address=127.0.0.1"))
                        .toArray(String[]::new)
                : arguments;
    }

    private static boolean isAsked(List<String> words) {
        return !words.isEmpty() && words.get(0).equals(COMMAND);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (isAsked(words)) {
            LOG.warn(words.size() == 2 ? said(words.get(1)) : "Укажите логин: {}", COMMAND + " LOGIN");
            program.close();
        }
    }

    private String said(String login) {
        try {
            return reset.resetOnServer(login)
                    ? "Второй фактор учётной записи " + login + " сброшен: войдите паролем и настройте его заново"
                    : "У учётной записи " + login + " второго фактора нет";
        } catch (NotFound nobody) {
            return "Учётной записи " + login + " нет";
        }
    }
}
