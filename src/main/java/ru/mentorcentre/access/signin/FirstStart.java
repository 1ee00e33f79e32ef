package ru.mentorcentre.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.OneTimePassword;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.shared.BusinessRuleViolation;

/**
 * The first administrator of an empty installation. Whoever reads the log of the program may become it, once; the code
 * is new at each start and lives in memory only.
 */
@Service
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final Throttle throttle;
    private volatile String code;

    FirstStart(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (accounts.isEmpty()) {
            code = OneTimePassword.next();
            LOG.warn("Учётных записей ещё нет. Откройте программу в браузере и введите код первого запуска: {}", code);
        }
    }

    /** Waits for its first administrator; once there is one, never again. */
    boolean isOpen() {
        if (code != null && !accounts.isEmpty()) {
            code = null;
        }
        return code != null;
    }

    /**
     * Makes the first administrator.
     *
     * @throws BusinessRuleViolation if the code is wrong or the first start is over, and after too many wrong codes
     */
    synchronized void open(String typedCode, String fullName, String login, String password) {
        Throttle.Attempt attempt = throttle.admitForm("code", AttemptLimit.firstCode());
        if (!isOpen() || !isRight(typedCode)) {
            throttle.fail(attempt);
            throw new BusinessRuleViolation(
                    "code", "Код не подходит. Возьмите его из последних строк журнала программы.");
        }
        throttle.forgive(attempt);
        accounts.add(new NewAccount(login, fullName, Set.of(Role.ADMIN), null, null), password);
        code = null;
    }

    private boolean isRight(String typed) {
        String normal = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(normal.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
