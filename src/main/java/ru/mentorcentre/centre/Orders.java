package ru.mentorcentre.centre;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;

/** The orders (приказы) of the current municipality. */
@Service
@Transactional
public class Orders {

    private static final ListSort SORT = new ListSort("-date", "o.id %s")
            .by("date", "o.issuedOn %s")
            .by("number", "o.number %s")
            .by("subject", "o.subject %s")
            .by("kind", """
                    case o.kind when CENTRE then 1 when REGULATION then 2 when PROGRAMME then 3 when PLAN then 4
                        when COMPOSITION then 5 when CURATOR then 6 when LISTING then 7 else 8 end %s,
                        o.issuedOn desc""");

    private final OrderRepository orders;
    private final EntityManager entityManager;
    private final Histories histories;
    private final List<OrderUse> uses;

    Orders(OrderRepository orders, EntityManager entityManager, Histories histories, List<OrderUse> uses) {
        this.orders = orders;
        this.entityManager = entityManager;
        this.histories = histories;
        this.uses = uses;
    }

    /**
     * Enters an order without a file.
     *
     * @return its key
     */
    public long add(NewOrder wanted) {
        return add(wanted, null);
    }

    public long add(NewOrder wanted, Upload file) {
        refuseTaken(wanted, null);
        Order order = new Order(wanted);
        if (file != null) {
            order.attach(file);
        }
        orders.saveAndFlush(order);
        if (file != null) {
            keep(order, file);
        }
        return order.getId();
    }

    public void edit(long id, NewOrder wanted, Upload file, boolean dropFile, int version) {
        Order order = get(id);
        histories.checkVersion(Order.class, id, version, order.getVersion());
        refuseTaken(wanted, id);
        order.edit(wanted);
        if (file != null) {
            order.attach(file);
            keep(order, file);
        } else if (dropFile) {
            order.detach();
            orders.file(id).ifPresent(entityManager::remove);
        }
    }

    /** Deletes an order that nothing stands on. */
    public void delete(long id) {
        Order order = get(id);
        if (!dependants(id).isEmpty()) {
            throw new StillNeeded();
        }
        orders.file(id).ifPresent(entityManager::remove);
        orders.delete(order);
        orders.flush();
    }

    /** Members or programmes stand on the order. */
    public static class StillNeeded extends RuntimeException {}

    @Transactional(readOnly = true)
    public Order get(long id) {
        return orders.find(id).orElseThrow(NotFound.of("order", id));
    }

    @Transactional(readOnly = true)
    public byte[] content(long id) {
        return orders.file(id).map(OrderFile::content).orElseThrow(NotFound.of("file of order", id));
    }

    @Transactional(readOnly = true)
    public List<Change> history(long id) {
        return histories.of(Order.class, id);
    }

    /** All orders, the newest first, to choose from. */
    @Transactional(readOnly = true)
    public List<OrderChoice> choices() {
        return orders.choices();
    }

    /** One of them; none for {@code null}. */
    @Transactional(readOnly = true)
    public Optional<OrderChoice> choice(Long id) {
        return id == null
                ? Optional.empty()
                : orders.find(id)
                        .map(order ->
                                new OrderChoice(order.getId(), order.number(), order.issuedOn(), order.subject()));
    }

    /** What stands on the order. */
    @Transactional(readOnly = true)
    public List<OrderDependant> dependants(long id) {
        Stream<OrderDependant> members = entityManager
                .createQuery(
                        "select m from CentreMember m where m.orderId = :id order by m.fullName", CentreMember.class)
                .setParameter("id", id)
                .getResultStream()
                .map(member -> new OrderDependant(
                        member.fullName(),
                        "состав центра, " + member.function().title(),
                        "/centre/members/" + member.getId()));
        Stream<OrderDependant> programmes = entityManager
                .createQuery("select p from Programme p where p.orderId = :id order by p.firstYear", Programme.class)
                .setParameter("id", id)
                .getResultStream()
                .map(programme -> new OrderDependant(
                        programme.name(), "программа, " + programme.years(), "/centre/programme/" + programme.getId()));
        Stream<OrderDependant> above = uses.stream().flatMap(use -> use.of(id).stream());
        return Stream.of(members, programmes, above).flatMap(found -> found).toList();
    }

    @Transactional(readOnly = true)
    public ListPage<OrderRow> list(OrderFilter filter) {
        return query(filter).page(filter.pageNumber());
    }

    @Transactional(readOnly = true)
    public void each(OrderFilter filter, Consumer<OrderRow> consumer) {
        query(filter).each(consumer);
    }

    private ListQuery<OrderRow> query(OrderFilter filter) {
        return new ListQuery<>(
                        entityManager,
                        OrderRow.class,
                        "o.id, o.number, o.issuedOn, o.subject, o.kind, o.fileName, o.fileSize",
                        "CentreOrder o")
                .whereFound(
                        "translate(lower(o.number), 'ё', 'е') like :q or translate(lower(o.subject), 'ё', 'е') like :q",
                        filter.q())
                .whereGiven("o.kind = :kind", "kind", filter.kindOrNull())
                .orderBy(SORT.order(filter.sort()));
    }

    private void keep(Order order, Upload upload) {
        OrderFile file =
                orders.file(order.getId()).orElseGet(() -> new OrderFile(order.getMunicipalityId(), order.getId()));
        file.replace(upload.content());
        entityManager.persist(file);
    }

    private void refuseTaken(NewOrder wanted, Long except) {
        if (orders.taken(wanted.number(), wanted.issuedOn(), except)) {
            throw new BusinessRuleViolation("number", "Приказ с таким номером и датой уже есть");
        }
    }
}
