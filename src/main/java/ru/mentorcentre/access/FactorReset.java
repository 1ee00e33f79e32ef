package ru.mentorcentre.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Takes second factors away: by an administrator, or by whoever has the server in his hands. */
@Service
@Transactional
public class FactorReset {

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    FactorReset(AccountRepository accounts, SecondFactors factors, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
    }

    /**
     * On behalf of an administrator; ends the sessions of the account.
     *
     * @return whether there was one
     * @throws BusinessRuleViolation for the own one: password and code are asked for on its own page
     */
    public boolean reset(Account account, Viewer by) {
        if (account.id() == by.accountId()) {
            throw new BusinessRuleViolation(
                    "account", "Свой второй фактор выключают на странице «Учётная запись»: там нужны пароль и код.");
        }
        return taken(account, by.accountId(), "второй фактор сброшен: ");
    }

    /**
     * On the server itself, for the administrator who has lost the own device.
     *
     * @return whether there was one
     * @throws NotFound if there is no such account
     */
    boolean resetOnServer(String login) {
        Account account =
                accounts.findByLogin(LoginName.normal(login)).orElseThrow(NotFound.of("Учётная запись", login));
        return taken(account, null, "второй фактор сброшен командой на сервере: ");
    }

    private boolean taken(Account account, Long by, String said) {
        boolean taken = factors.reset(account.id(), by);
        if (taken) {
            events.publishEvent(new AccessChanged(account.login()));
            events.publishEvent(new AuditEvent(AuditEvent.Action.ACCOUNT, said + account.login()));
        }
        return taken;
    }
}
