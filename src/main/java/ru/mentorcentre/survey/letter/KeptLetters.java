package ru.mentorcentre.survey.letter;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Letters that have gone out, by day; with the survey they go too. */
@Component
class KeptLetters implements KeptData {

    private final EntityManager entityManager;
    private final Clock clock;

    KeptLetters(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.LETTERS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "concat('Письмо опроса «', c.name, '»'), cast(l.stateAt as LocalDate),"
                                + " concat('/surveys/', cast(c.id as string), '/letters')",
                        """
                        Letter l
                        join Invitation i on i.municipalityId = l.municipalityId and i.id = l.invitationId
                        join Campaign c on c.municipalityId = i.municipalityId and c.id = i.campaignId""")
                .where("l.state not in (LetterState.WAITING, LetterState.SENDING)")
                .where(
                        "l.stateAt < :before",
                        "before",
                        before.atStartOfDay(clock.getZone()).toInstant())
                .orderBy("l.stateAt, l.id");
    }
}
