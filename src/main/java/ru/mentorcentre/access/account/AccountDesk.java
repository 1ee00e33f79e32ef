package ru.mentorcentre.access.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.AccessChanged;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.OneTimePassword;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.RoleAssignment;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** Manages accounts on behalf of somebody; an account out of reach does not exist for him. */
@Service
@Transactional
public class AccountDesk {

    private final AccountRepository accounts;
    private final Accounts register;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            AccountRepository accounts,
            Accounts register,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Account get(long id, Viewer manager) {
        return accounts.findById(id)
                .filter(account -> !account.isClosed() && ManageableAccounts.covers(manager, account.duties()))
                .orElseThrow(NotFound.of("Учётная запись", id));
    }

    @Transactional(readOnly = true)
    boolean isTaken(String login) {
        return accounts.existsByLogin(LoginName.normal(login));
    }

    /** Adds an account and returns its one-time password. */
    String add(NewAccount wanted, Viewer manager) {
        refuse(wanted.duties(), manager);
        String password = OneTimePassword.next();
        try {
            register.addWithOneTimePassword(wanted, password);
        } catch (DataIntegrityViolationException problem) {
            throw BusinessRuleViolation.by("account_login_unique", problem)
                    ? new BusinessRuleViolation("login", "Такой логин уже есть, выберите другой")
                    : problem;
        }
        record("создана: " + LoginName.normal(wanted.login()) + " ("
                + wanted.duties().inWords() + ")");
        return password;
    }

    void change(long id, int version, String fullName, RoleAssignment duties, Viewer manager) {
        Account account = get(id, manager);
        LostUpdate.check(version, account.version());
        refuse(duties, manager);
        account.rename(fullName);
        if (!duties.equals(account.duties())) {
            if (!duties.roles().contains(Role.ADMIN)) {
                keepOneAdministrator(account, "roles");
            }
            account.assign(duties);
            events.publishEvent(new AccessChanged(account.login()));
            record("изменены роли: " + account.login() + " (" + duties.inWords() + ")");
        }
    }

    public void block(long id, Viewer manager) {
        Account account = get(id, manager);
        if (id == manager.accountId()) {
            throw new BusinessRuleViolation("account", "Нельзя заблокировать самого себя.");
        }
        if (!account.isBlocked()) {
            keepOneAdministrator(account, "account");
            account.block(clock.instant());
            events.publishEvent(new AccessChanged(account.login()));
            record("заблокирована: " + account.login());
        }
    }

    void unblock(long id, Viewer manager) {
        Account account = get(id, manager);
        if (account.isBlocked()) {
            account.unblock();
            record("разблокирована: " + account.login());
        }
    }

    /** Gives a one-time password and returns it; the former one holds no longer. */
    public String resetPassword(long id, Viewer manager) {
        Account account = get(id, manager);
        String password = OneTimePassword.next();
        account.giveOneTimePassword(passwords.encode(password));
        events.publishEvent(new AccessChanged(account.login()));
        record("новый одноразовый пароль: " + account.login());
        return password;
    }

    private static void refuse(RoleAssignment duties, Viewer manager) {
        if (!duties.areSound()) {
            throw new BusinessRuleViolation("roles", "Роли, муниципалитет и школа не подходят друг другу.");
        }
        if (!ManageableAccounts.covers(manager, duties)) {
            throw new BusinessRuleViolation("roles", "Эту роль может дать только администратор.");
        }
    }

    private void keepOneAdministrator(Account account, String field) {
        if (!account.duties().roles().contains(Role.ADMIN)) {
            return;
        }
        accounts.lockAdministrators();
        if (!account.isBlocked() && accounts.activeAdministratorsApartFrom(account.id()) == 0) {
            throw new BusinessRuleViolation(
                    field,
                    "Это последний действующий администратор. Сначала назначьте администратором кого-нибудь ещё.");
        }
    }

    private void record(String what) {
        events.publishEvent(new AuditEvent(AuditEvent.Action.ACCOUNT, what));
    }
}
