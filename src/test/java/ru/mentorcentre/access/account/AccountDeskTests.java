package ru.mentorcentre.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.AccountExample;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.RoleAssignment;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** One administrator always remains. All of it is rolled back: the demo's administrator has to stay. */
@IntegrationTest
class AccountDeskTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private TransactionTemplate transactions;

    private void alone(java.util.function.Consumer<Account> check) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Account last = repository
                    .findByLogin(AccountExample.add(accounts, Role.ADMIN, null))
                    .orElseThrow();
            repository.lockAdministrators().stream()
                    .filter(admin -> !admin.id().equals(last.id()))
                    .forEach(admin -> admin.block(java.time.Instant.EPOCH));
            check.accept(last);
        });
    }

    @Test
    void theLastAdministratorIsNotBlocked() {
        Viewer other = new Viewer(-1, "other", "Другой", Set.of("ADMIN"), null, null);
        alone(last -> assertThatThrownBy(() -> desk.block(last.id(), other))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("последний действующий администратор"));
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        alone(last -> assertThatThrownBy(() -> desk.change(
                        last.id(),
                        last.version(),
                        "Имя",
                        new RoleAssignment(Set.of(Role.REGION), null, null),
                        last.viewer()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("последний действующий администратор"));
    }

    @Test
    void aLeaderDoesNotGiveTheRightToSignOffNorTakesIt() {
        long wall = repository.findByLogin("leader").orElseThrow().viewer().municipalityId();
        Viewer leader = new Viewer(-1, "other", "Другой", Set.of("LEADER"), wall, null);
        long head = repository.findByLogin("head").orElseThrow().id();

        assertThat(ManageableAccounts.grantable(leader)).doesNotContain(Role.HEAD, Role.ADMIN, Role.REGION);
        assertThatThrownBy(() -> desk.add(
                        new NewAccount("second-head", "Вторая", Set.of(Role.LEADER, Role.HEAD), wall, null), leader))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> desk.resetPassword(head, leader)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyBlocksHimself() {
        Account admin = repository
                .findByLogin(AccountExample.add(accounts, Role.ADMIN, null))
                .orElseThrow();
        assertThatThrownBy(() -> desk.block(admin.id(), admin.viewer())).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void twoWhoBlockEachOtherAtOnceDoNotBothSucceed() throws Exception {
        Account first = repository
                .findByLogin(AccountExample.add(accounts, Role.ADMIN, null))
                .orElseThrow();
        Account second = repository
                .findByLogin(AccountExample.add(accounts, Role.ADMIN, null))
                .orElseThrow();
        List<Account> others = transactions.execute(status -> repository.lockAdministrators()).stream()
                .filter(admin ->
                        !admin.isBlocked() && !Set.of(first.id(), second.id()).contains(admin.id()))
                .toList();
        others.forEach(admin -> block(admin.id(), true));
        try {
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Callable<Boolean>> tries = List.of(() -> tryBlock(first, second), () -> tryBlock(second, first));
            long blocked = 0;
            for (Future<Boolean> outcome : both.invokeAll(tries)) {
                blocked += outcome.get() ? 1 : 0;
            }
            both.shutdown();
            assertThat(blocked).isEqualTo(1);
        } finally {
            others.forEach(admin -> block(admin.id(), false));
        }
    }

    private boolean tryBlock(Account who, Account by) {
        try {
            desk.block(who.id(), by.viewer());
            return true;
        } catch (BusinessRuleViolation kept) {
            return false;
        }
    }

    private void block(long id, boolean blocked) {
        transactions.executeWithoutResult(status -> {
            Account account = repository.findById(id).orElseThrow();
            if (blocked) {
                account.block(java.time.Instant.EPOCH);
            } else {
                account.unblock();
            }
        });
    }

    @Test
    void rolesThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> accounts.add(
                        new NewAccount("mixed.up", "Имя", Set.of(Role.ADMIN, Role.METHODIST), 1L, null),
                        "четыре слова"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accounts.add(
                        new NewAccount("no.school", "Имя", Set.of(Role.CURATOR), 1L, null), "четыре слова"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
