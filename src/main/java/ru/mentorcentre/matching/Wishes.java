package ru.mentorcentre.matching;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.ListQuery;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.SearchText;

/** Wishes of either side, and pairs the centre will not propose. */
@Service
@Transactional
class Wishes {

    private static final String COLUMNS = "w.id, e.id, " + People.FULL_NAME + ", s.shortName, me.id, "
            + People.FULL_NAME.replace("e.", "me.") + ", ms.shortName, w.kind, w.note, w.madeBy, w.madeAt";

    private static final String FROM = "Wish w"
            + " join Educator e on e.municipalityId = w.municipalityId and e.id = w.menteeId"
            + " join School s on s.municipalityId = e.municipalityId and s.id = e.schoolId"
            + " join Educator me on me.municipalityId = w.municipalityId and me.id = w.mentorId"
            + " join School ms on ms.municipalityId = me.municipalityId and ms.id = me.schoolId";

    private final WishRepository wishes;
    private final ChoiceList choices;
    private final EntityManager entityManager;
    private final Clock clock;

    Wishes(WishRepository wishes, ChoiceList choices, EntityManager entityManager, Clock clock) {
        this.wishes = wishes;
        this.choices = choices;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ListPage<WishRow> page(WishFilter filter) {
        return query(filter).page(filter.page());
    }

    @Transactional(readOnly = true)
    List<WishRow> all(WishFilter filter) {
        return query(filter).list();
    }

    /** Notes a wish about two people whom the form offers. */
    void add(WishForm wanted, Long by) {
        boolean knownMentee = choices.mentees().stream().anyMatch(one -> one.educatorId() == wanted.mentee);
        boolean knownMentor = choices.mentors().stream().anyMatch(one -> one.educatorId() == wanted.mentor);
        if (!knownMentee || wanted.mentee == 0) {
            throw new Refused("mentee", "Выберите того, кто ждёт наставника");
        }
        if (!knownMentor) {
            throw new Refused("mentor", "Выберите наставника, который работает");
        }
        if (wanted.mentee.equals(wanted.mentor)) {
            throw new Refused("mentor", "Это один и тот же человек");
        }
        try {
            wishes.saveAndFlush(new Wish(
                    new Couple(wanted.mentee, wanted.mentor),
                    wanted.kind,
                    ru.mentorcentre.shared.Line.of(wanted.note),
                    by,
                    clock.instant()));
        } catch (DataIntegrityViolationException second) {
            if (Refused.by("matching_wish_one_opinion", second)) {
                throw new Refused("kind", "Об этой паре эта сторона уже высказалась: сначала уберите прежнюю запись");
            }
            throw second;
        }
    }

    void remove(long id) {
        wishes.delete(wishes.findById(id).orElseThrow(NotFound.of("Пожелание", id)));
    }

    private ListQuery<WishRow> query(WishFilter filter) {
        return new ListQuery<>(entityManager, WishRow.class, COLUMNS, FROM)
                .whereIf(
                        filter.q() != null,
                        "e.searchText like :q or me.searchText like :q",
                        "q",
                        SearchText.like(filter.q()).replace(' ', '%'))
                .whereIf(filter.kind() != null, "w.kind = :kind", "kind", filter.kind())
                .orderBy("e.lastName, e.firstName, w.id");
    }
}
