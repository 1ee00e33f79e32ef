package ru.mentorcentre.reserve.register;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.reserve.ReserveRegister;
import ru.mentorcentre.reserve.application.ApplicationMoved;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.StepGround;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** The register of the reserve: an entry comes with the step of inclusion and ends with the step of exit, never without. */
@Service
@Transactional
public class RegisterEntries implements ReserveRegister {

    private final RegisterRepository entries;
    private final RegisterFieldSource source;
    private final Applications applications;
    private final Histories histories;
    private final EntityManager entityManager;
    private final Clock clock;

    RegisterEntries(
            RegisterRepository entries,
            RegisterFieldSource source,
            Applications applications,
            Histories histories,
            EntityManager entityManager,
            Clock clock) {
        this.entries = entries;
        this.source = source;
        this.applications = applications;
        this.histories = histories;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public long include(
            long application, ReserveOrder order, LocalDate validUntil, ApplicationActor actor, long account) {
        if (validUntil != null && !validUntil.isAfter(order.issuedOn())) {
            throw new BusinessRuleViolation("validUntil", "Запись действует хотя бы день: позже дня приказа");
        }
        refuseTooLong(order, validUntil);
        applications.move(
                application,
                ApplicationState.RECOMMENDED,
                ApplicationState.INCLUDED,
                new StepGround(actor, account, null, order.inWords()));
        RegisterEntry entry = ofApplication(application).orElseThrow();
        if (validUntil != null) {
            entry.extend(validUntil);
            entries.saveAndFlush(entry);
        }
        return entry.getId();
    }

    @Override
    public void renew(long id, ReserveOrder order, LocalDate validUntil, long account) {
        renew(id, order, validUntil, account, get(id).getVersion());
    }

    void renew(long id, ReserveOrder order, LocalDate validUntil, long account, int version) {
        RegisterEntry entry = get(id);
        histories.checkVersion(RegisterEntry.class, id, version, entry.getVersion());
        requireIn(entry);
        refuseFuture(order);
        if (order.issuedOn().isBefore(entry.orderOn())) {
            throw new BusinessRuleViolation("issuedOn", "Приказ раньше приказа о включении");
        }
        if (!validUntil.isAfter(entry.validUntil())) {
            throw new BusinessRuleViolation("validUntil", "Новый срок должен быть позже нынешнего");
        }
        refuseTooLong(order, validUntil);
        entityManager.persist(new RegisterRenewal(entry, validUntil, order, account));
        entry.extend(validUntil);
        entries.saveAndFlush(entry);
    }

    /** Takes the last renewal back: the entry is valid until the day it was before. */
    void revokeRenewal(long id, String reason, long account, int version) {
        RegisterEntry entry = get(id);
        histories.checkVersion(RegisterEntry.class, id, version, entry.getVersion());
        requireIn(entry);
        RegisterRenewal last = entries.standing(id).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(null, "Отменять нечего: эту запись не продлевали"));
        last.revoke(LocalDate.now(clock), account, reason);
        entry.extend(last.formerUntil());
        entries.saveAndFlush(entry);
    }

    @Override
    public void exit(
            long id, ExitCause cause, String reason, ReserveOrder order, ApplicationActor actor, long account) {
        RegisterEntry entry = get(id);
        requireIn(entry);
        refuseFuture(order);
        if (order.issuedOn().isBefore(entry.orderOn())) {
            throw new BusinessRuleViolation("issuedOn", "Вывести можно не раньше дня включения");
        }
        entry.leave(cause, reason, order);
        entries.saveAndFlush(entry);
        applications.move(
                entry.applicationId(),
                ApplicationState.INCLUDED,
                ApplicationState.LEFT,
                new StepGround(actor, account, cause.title() + ": " + reason, order.inWords()));
    }

    /** The entry belongs to the step: whoever makes the step makes the entry. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ApplicationMoved moved) {
        long application = moved.application().id();
        if (moved.step() == ApplicationTransition.INCLUSION) {
            add(
                    moved,
                    ReserveOrder.read(moved.ground().document())
                            .orElseThrow(() -> new BusinessRuleViolation(
                                    "document", "Укажите номер и день приказа: «№ 12 от 01.12.2026»")));
        } else if (moved.step() == ApplicationTransition.EXIT
                && !ofApplication(application).map(RegisterEntry::hasLeft).orElse(false)) {
            throw new BusinessRuleViolation(null, "Выводят со страницы записи реестра: там спросят основание");
        }
    }

    private void add(ApplicationMoved moved, ReserveOrder order) {
        refuseFuture(order);
        RegisterFields fields = source.of(moved.application());
        RegisterEntry entry =
                entries.saveAndFlush(new RegisterEntry(moved.application().id(), fields, order));
        fields.courses()
                .forEach(course -> entityManager.persist(
                        new RegisterCertificate(entry.getId(), course.kind(), course.certificate())));
    }

    /** An entry; 404 for none. */
    @Transactional(readOnly = true)
    RegisterEntry get(long id) {
        return entries.find(id).orElseThrow(NotFound.of("Запись реестра", id));
    }

    @Transactional(readOnly = true)
    Optional<RegisterEntry> ofApplication(long application) {
        return entries.ofApplication(application);
    }

    @Transactional(readOnly = true)
    List<RegisterRenewalRow> renewals(long id) {
        return entries.renewals(id);
    }

    @Transactional(readOnly = true)
    List<Change> history(long id) {
        return histories.of(RegisterEntry.class, id);
    }

    private static void requireIn(RegisterEntry entry) {
        if (entry.hasLeft()) {
            throw new BusinessRuleViolation(null, "Этот человек уже выведен из реестра");
        }
    }

    private static void refuseTooLong(ReserveOrder order, LocalDate until) {
        LocalDate latest = RegisterEntry.latest(order.issuedOn());
        if (until != null && until.isAfter(latest)) {
            throw new BusinessRuleViolation(
                    "validUntil",
                    "Не больше чем на " + RegisterEntry.MOST_YEARS + " лет со дня приказа: до " + Day.of(latest));
        }
    }

    private void refuseFuture(ReserveOrder order) {
        if (order.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessRuleViolation("issuedOn", "Приказ не может быть из будущего: проверьте дату");
        }
    }
}
