package ru.mentorcentre.matching.wish;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.participant.MatchingCandidates;
import ru.mentorcentre.matching.score.MenteeAndMentor;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.TypedText;

/** Wishes of either side, and pairs the centre will not propose. */
@Service
@Transactional
class Wishes {

    private static final String COLUMNS = """
            w.id, e.id, e.fullName, s.shortName, me.id, me.fullName, ms.shortName, w.kind, w.note, w.madeBy, w.madeAt
            """;

    private static final String FROM = """
            Wish w
            join MatchingEducator e on e.municipalityId = w.municipalityId and e.id = w.menteeId
            join MatchingSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId
            join MatchingEducator me on me.municipalityId = w.municipalityId and me.id = w.mentorId
            join MatchingSchool ms on ms.municipalityId = me.municipalityId and ms.id = me.schoolId""";

    private final WishRepository wishes;
    private final MatchingCandidates choices;
    private final EntityManager entityManager;
    private final Clock clock;

    Wishes(WishRepository wishes, MatchingCandidates choices, EntityManager entityManager, Clock clock) {
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
            throw new BusinessRuleViolation("mentee", "Выберите того, кто ждёт наставника");
        }
        if (!knownMentor) {
            throw new BusinessRuleViolation("mentor", "Выберите наставника, который работает");
        }
        if (wanted.mentee.equals(wanted.mentor)) {
            throw new BusinessRuleViolation("mentor", "Это один и тот же человек");
        }
        try {
            wishes.saveAndFlush(new Wish(
                    new MenteeAndMentor(wanted.mentee, wanted.mentor),
                    wanted.kind,
                    TypedText.line(wanted.note),
                    by,
                    clock.instant()));
        } catch (DataIntegrityViolationException second) {
            if (BusinessRuleViolation.by("matching_wish_one_opinion", second)) {
                throw new BusinessRuleViolation(
                        "kind", "Об этой паре эта сторона уже высказалась: сначала уберите прежнюю запись");
            }
            throw second;
        }
    }

    void remove(long id) {
        wishes.delete(wishes.findById(id).orElseThrow(NotFound.of("Пожелание", id)));
    }

    private ListQuery<WishRow> query(WishFilter filter) {
        return new ListQuery<>(entityManager, WishRow.class, COLUMNS, FROM)
                .whereWordsFound("e.searchText like :q or me.searchText like :q", filter.q())
                .whereGiven("w.kind = :kind", "kind", filter.kind())
                .orderBy("e.lastName, e.firstName, w.id");
    }
}
