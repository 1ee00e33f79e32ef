package ru.mentorcentre.centre;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;

/** The composition of the current municipality's centre. */
@Service
@Transactional
public class CentreMembers {

    private static final ListSort SORT = new ListSort("function", "m.id")
            .by("function", """
                    case m.function when LEADER then 1 when CURATOR then 2 when MODERATOR then 3 else 4 end %s,
                        m.fullName, m.fromDate desc""")
            .by("name", "m.fullName %s, m.fromDate desc")
            .by("from", "m.fromDate %s, m.fullName")
            .by("to", "m.toDate %s nulls last, m.fullName");

    private static final LocalDate FOREVER = LocalDate.of(2100, 12, 31);

    private final CentreMemberRepository members;
    private final OrderRepository orders;
    private final EntityManager entityManager;
    private final Histories histories;
    private final Clock clock;

    CentreMembers(
            CentreMemberRepository members,
            OrderRepository orders,
            EntityManager entityManager,
            Histories histories,
            Clock clock) {
        this.members = members;
        this.orders = orders;
        this.entityManager = entityManager;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Adds a member.
     *
     * @return its key
     */
    public long add(NewCentreMember wanted) {
        check(wanted, null);
        return store(new CentreMember(wanted)).getId();
    }

    public void edit(long id, NewCentreMember wanted, int version) {
        CentreMember member = versioned(id, version);
        check(wanted, id);
        member.edit(wanted);
        store(member);
    }

    public void end(long id, LocalDate lastDay, int version) {
        CentreMember member = versioned(id, version);
        if (lastDay.isBefore(member.from())) {
            throw new BusinessRuleViolation("to", "Не раньше начала: " + Day.of(member.from()));
        }
        member.end(lastDay);
        store(member);
    }

    /** Ends one membership the day before another of the same function begins. */
    public long replace(long id, NewCentreMember next, int version) {
        if (!next.from().isAfter(get(id).from())) {
            throw new BusinessRuleViolation("from", "Позже начала прежнего срока: " + Day.of(get(id).from()));
        }
        end(id, next.from().minusDays(1), version);
        return add(next);
    }

    public void delete(long id) {
        members.delete(get(id));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    public CentreMember get(long id) {
        return members.find(id).orElseThrow(NotFound.of("member", id));
    }

    /** Where those who serve on a day come from, as it is written of them. */
    @Transactional(readOnly = true)
    public List<String> organisations(LocalDate day) {
        return members.organisations(day);
    }

    @Transactional(readOnly = true)
    public List<Change> history(long id) {
        return histories.of(CentreMember.class, id);
    }

    /** Those who serve today, the leader first. */
    @Transactional(readOnly = true)
    List<CentreMemberRow> serving() {
        return query(new CentreMemberFilter(null, null, null, null, 0)).list();
    }

    /** Who leads the centre today. */
    @Transactional(readOnly = true)
    public Optional<CentreMemberRow> leader() {
        return serving().stream()
                .filter(member -> member.function() == CentreFunction.LEADER)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public ListPage<CentreMemberRow> list(CentreMemberFilter filter) {
        return query(filter).page(filter.pageNumber());
    }

    @Transactional(readOnly = true)
    public void each(CentreMemberFilter filter, Consumer<CentreMemberRow> consumer) {
        query(filter).each(consumer);
    }

    private ListQuery<CentreMemberRow> query(CentreMemberFilter filter) {
        return new ListQuery<>(
                        entityManager,
                        CentreMemberRow.class,
                        "m.id, m.fullName, m.position, m.organisation, m.function, m.fromDate, m.toDate, o.id, o.number, o.issuedOn",
                        "CentreMember m left join CentreOrder o on o.id = m.orderId")
                .whereIf(
                        !filter.all(),
                        "m.fromDate <= :today and (m.toDate is null or m.toDate >= :today)",
                        "today",
                        today())
                .whereFound("""
                        translate(lower(m.fullName), 'ё', 'е') like :q
                            or translate(lower(m.position), 'ё', 'е') like :q
                            or translate(lower(m.organisation), 'ё', 'е') like :q""", filter.q())
                .whereGiven("m.function = :function", "function", filter.functionOrNull())
                .orderBy(SORT.order(filter.sort()));
    }

    private CentreMember versioned(long id, int version) {
        CentreMember member = get(id);
        histories.checkVersion(CentreMember.class, id, version, member.getVersion());
        return member;
    }

    private void check(NewCentreMember wanted, Long except) {
        if (wanted.orderId() != null && orders.find(wanted.orderId()).isEmpty()) {
            throw new BusinessRuleViolation("orderId", "Такого приказа нет");
        }
        if (wanted.function() == CentreFunction.LEADER) {
            members.leaders(wanted.from(), wanted.to() == null ? FOREVER : wanted.to(), except).stream()
                    .findFirst()
                    .ifPresent(other -> {
                        throw new BusinessRuleViolation("function", twoLeaders(other));
                    });
        }
    }

    private static String twoLeaders(CentreMember other) {
        return "В эти дни руководитель уже есть: " + other.fullName() + ", с " + Day.of(other.from())
                + (other.to() == null ? "" : " по " + Day.of(other.to()))
                + ". Сначала завершите его срок или замените его";
    }

    /** The database has the last word when two people add a leader at once. */
    private CentreMember store(CentreMember member) {
        try {
            return members.saveAndFlush(member);
        } catch (DataIntegrityViolationException conflict) {
            if (String.valueOf(conflict.getMostSpecificCause().getMessage()).contains("centre_member_one_leader")) {
                throw new BusinessRuleViolation("function", "В эти дни руководитель уже есть: его только что добавили");
            }
            throw conflict;
        }
    }
}
