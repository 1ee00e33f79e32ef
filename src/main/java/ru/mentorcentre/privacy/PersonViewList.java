package ru.mentorcentre.privacy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Who has seen whom: by person, by account, and all accounts of a period. */
@Service
@Transactional(readOnly = true)
class PersonViewList {

    private final EntityManager entityManager;
    private final Clock clock;

    PersonViewList(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Openings of one person, the latest on top. */
    ListPage<PersonViewRow> of(long educatorId, Period period, int page) {
        return openings(educatorId, period).page(page);
    }

    void each(long educatorId, Period period, Consumer<PersonViewRow> taker) {
        openings(educatorId, period).each(taker);
    }

    /** Whom one account has seen, the latest on top. */
    List<SeenPerson> seenBy(long accountId, Period period) {
        return query(SeenPerson.class, "v.educatorId, count(*), min(v.at), max(v.at)", period)
                .where("v.accountId = :account", "account", accountId)
                .orderBy("max(v.at) desc, v.educatorId")
                .groupedList("v.educatorId");
    }

    /** All accounts that have seen anybody, those who have seen most on top. */
    List<AccountViews> byAccount(Period period) {
        return query(AccountViews.class, "v.accountId, count(*), count(distinct v.educatorId), max(v.at)", period)
                .orderBy("count(distinct v.educatorId) desc, v.accountId")
                .groupedList("v.accountId");
    }

    /** Who has seen one person, by account. */
    List<AccountViews> viewersOf(long educatorId) {
        return query(
                        AccountViews.class,
                        "v.accountId, count(*), count(distinct v.educatorId), max(v.at)",
                        new Period(null, null))
                .where("v.educatorId = :educator", "educator", educatorId)
                .orderBy("max(v.at) desc, v.accountId")
                .groupedList("v.accountId");
    }

    private ListQuery<PersonViewRow> openings(long educatorId, Period period) {
        return query(PersonViewRow.class, "v.id, v.educatorId, v.accountId, v.at, v.path, v.ip", period)
                .where("v.educatorId = :educator", "educator", educatorId)
                .orderBy("v.at desc, v.id desc");
    }

    private <T> ListQuery<T> query(Class<T> row, String columns, Period period) {
        return new ListQuery<>(entityManager, row, columns, "PersonView v")
                .whereIf(period.from() != null, "v.at >= :start", "start", period.start(clock.getZone()))
                .whereIf(period.to() != null, "v.at < :end", "end", period.end(clock.getZone()));
    }
}
