package ru.mentorcentre.municipality;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Histories;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.ListQuery;
import ru.mentorcentre.shared.ListSort;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.SearchText;

/** The composition of the current municipality's centre. */
@Service
@Transactional
public class Members {

    private static final ListSort SORT = new ListSort("function", "m.id")
            .by("function", """
                    case m.function when LEADER then 1 when CURATOR then 2 when MODERATOR then 3 else 4 end %s,
                        m.fullName, m.fromDate desc""")
            .by("name", "m.fullName %s, m.fromDate desc")
            .by("from", "m.fromDate %s, m.fullName")
            .by("to", "m.toDate %s nulls last, m.fullName");

    private static final LocalDate FOREVER = LocalDate.of(2100, 12, 31);

    private final MemberRepository members;
    private final OrderRepository orders;
    private final EntityManager entityManager;
    private final Histories histories;
    private final Clock clock;

    Members(
            MemberRepository members,
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
    public long add(NewMember wanted) {
        check(wanted, null);
        return store(new CentreMember(wanted)).getId();
    }

    void edit(long id, NewMember wanted, int version) {
        CentreMember member = versioned(id, version);
        check(wanted, id);
        member.edit(wanted);
        store(member);
    }

    void end(long id, LocalDate lastDay, int version) {
        CentreMember member = versioned(id, version);
        if (lastDay.isBefore(member.from())) {
            throw new Refused("to", "Не раньше начала: " + Day.of(member.from()));
        }
        member.end(lastDay);
        store(member);
    }

    /** Ends one membership the day before another of the same function begins. */
    long replace(long id, NewMember next, int version) {
        if (!next.from().isAfter(get(id).from())) {
            throw new Refused("from", "Позже начала прежнего срока: " + Day.of(get(id).from()));
        }
        end(id, next.from().minusDays(1), version);
        return add(next);
    }

    void delete(long id) {
        members.delete(get(id));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    CentreMember get(long id) {
        return members.find(id).orElseThrow(NotFound.of("member", id));
    }

    @Transactional(readOnly = true)
    List<Change> history(long id) {
        return histories.of(CentreMember.class, id);
    }

    /** Those who serve today, the leader first. */
    @Transactional(readOnly = true)
    List<MemberRow> serving() {
        return query(new MemberFilter(null, null, null, null, 0)).list();
    }

    @Transactional(readOnly = true)
    Optional<MemberRow> leader() {
        return serving().stream()
                .filter(member -> member.function() == MemberFunction.LEADER)
                .findFirst();
    }

    @Transactional(readOnly = true)
    ListPage<MemberRow> list(MemberFilter filter) {
        return query(filter).page(filter.pageNumber());
    }

    @Transactional(readOnly = true)
    void each(MemberFilter filter, Consumer<MemberRow> consumer) {
        query(filter).each(consumer);
    }

    private ListQuery<MemberRow> query(MemberFilter filter) {
        return new ListQuery<>(
                        entityManager,
                        MemberRow.class,
                        "m.id, m.fullName, m.position, m.organisation, m.function, m.fromDate, m.toDate, o.id, o.number, o.issuedOn",
                        "CentreMember m left join CentreOrder o on o.id = m.orderId")
                .whereIf(
                        !filter.all(),
                        "m.fromDate <= :today and (m.toDate is null or m.toDate >= :today)",
                        "today",
                        today())
                .whereIf(filter.hasText(), """
                        translate(lower(m.fullName), 'ё', 'е') like :q
                            or translate(lower(m.position), 'ё', 'е') like :q
                            or translate(lower(m.organisation), 'ё', 'е') like :q""", "q", SearchText.like(filter.q()))
                .whereIf(filter.functionOrNull() != null, "m.function = :function", "function", filter.functionOrNull())
                .orderBy(SORT.order(filter.sort()));
    }

    private CentreMember versioned(long id, int version) {
        CentreMember member = get(id);
        histories.checkVersion(CentreMember.class, id, version, member.getVersion());
        return member;
    }

    private void check(NewMember wanted, Long except) {
        if (wanted.orderId() != null && orders.find(wanted.orderId()).isEmpty()) {
            throw new Refused("orderId", "Такого приказа нет");
        }
        if (wanted.function() == MemberFunction.LEADER) {
            members.leaders(wanted.from(), wanted.to() == null ? FOREVER : wanted.to(), except).stream()
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refused("function", twoLeaders(other));
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
                throw new Refused("function", "В эти дни руководитель уже есть: его только что добавили");
            }
            throw conflict;
        }
    }
}
