package ru.mentorcentre.survey.response;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Surveys that are closed and say who answered what, by their last day. */
@Component
class KeptAnswers implements KeptData {

    private final EntityManager entityManager;

    KeptAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.NAMED_ANSWERS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "c.name, c.endsOn, concat('/surveys/', cast(c.id as string), '/removal')",
                        "Campaign c")
                .where("not c.confidential and c.state = CampaignState.CLOSED")
                .where("c.endsOn < :before", "before", before)
                .orderBy("c.endsOn, c.id");
    }
}
