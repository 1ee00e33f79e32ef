package ru.mentorcentre.access.own;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.access.AttemptLimit;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.access.credential.FactorDraft;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Viewer;

/**
 * One's own second factor. Who changes or switches it off proves with password and code to be its owner: an open window on
 * somebody's desk does not suffice.
 */
@Service
class OwnFactor {

    private final SecondFactors factors;
    private final FactorPolicy policy;
    private final OwnPassword password;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    OwnFactor(
            SecondFactors factors,
            FactorPolicy policy,
            OwnPassword password,
            Throttle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.factors = factors;
        this.policy = policy;
        this.password = password;
        this.throttle = throttle;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Takes the app of the draft, in place of a former one or as the first.
     *
     * @param forced whoever had to set it up has typed the password a moment ago
     * @return the recovery codes, to be shown once
     * @throws BusinessRuleViolation if a code or the password is wrong, and after too many wrong ones
     */
    List<String> setUp(Viewer viewer, FactorDraft draft, OwnFactorForm form, boolean forced) {
        long id = viewer.accountId();
        boolean change = factors.isOn(id);
        if (!factors.fits(draft, id, form.newPasswordCode)) {
            throw new BusinessRuleViolation(
                    "newPasswordCode",
                    "Код не подходит. Дождитесь следующего кода в приложении; если и он не подойдёт, проверьте часы телефона");
        }
        if (!forced) {
            password.prove(viewer.login(), form.password, "password");
        }
        if (change) {
            proveCode(viewer, form);
        }
        return recorded(
                change ? "второй фактор: другое устройство" : "второй фактор включён",
                viewer,
                () -> factors.confirm(draft, id, form.newPasswordCode)
                        .orElseThrow(
                                () -> new BusinessRuleViolation("newPasswordCode", "Код истёк, введите следующий")));
    }

    /** Ten new recovery codes. */
    List<String> renewRecoveryCodes(Viewer viewer, OwnFactorForm form) {
        prove(viewer, form);
        return recorded("новые резервные коды", viewer, () -> factors.renewRecoveryCodes(viewer.accountId()));
    }

    /** Does without, where one may. */
    void remove(Viewer viewer, OwnFactorForm form) {
        if (policy.isRequiredFor(viewer.roles())) {
            throw new BusinessRuleViolation(
                    "password", "Для Вашей роли второй фактор обязателен: можно сменить устройство");
        }
        prove(viewer, form);
        recorded("второй фактор выключен", viewer, () -> {
            factors.remove(viewer.accountId());
            return List.of();
        });
    }

    private void prove(Viewer viewer, OwnFactorForm form) {
        password.prove(viewer.login(), form.password, "password");
        proveCode(viewer, form);
    }

    private void proveCode(Viewer viewer, OwnFactorForm form) {
        AttemptLimit limit = AttemptLimit.code(viewer.login());
        Throttle.Attempt attempt = throttle.admitForm(null, limit);
        if (!factors.check(viewer.accountId(), form.passwordCode).isRight()) {
            throttle.fail(attempt);
            throw new BusinessRuleViolation("passwordCode", "Код не подходит или уже использован");
        }
        throttle.forgive(attempt);
    }

    private List<String> recorded(String what, Viewer viewer, java.util.function.Supplier<List<String>> change) {
        return transactions.execute(status -> {
            List<String> codes = change.get();
            events.publishEvent(new AuditEvent(AuditEvent.Action.ACCOUNT, what + ": " + viewer.login()));
            return codes;
        });
    }
}
