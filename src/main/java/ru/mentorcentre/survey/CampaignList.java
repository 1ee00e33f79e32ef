package ru.mentorcentre.survey;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.ListQuery;
import ru.mentorcentre.shared.SearchText;

/** The list of surveys with how many have answered; a school sees its own people in it. */
@Service
@Transactional(readOnly = true)
class CampaignList {

    private static final String COUNTED = "(select count(i) from Invitation i where i.municipalityId = c.municipalityId"
            + " and i.campaignId = c.id and i.state %s and (:own is null or i.schoolId = :own))";

    private static final String COLUMNS = "c.id, c.municipalityId, c.version, c.name, c.audience, c.phase,"
            + " c.confidential, c.state, c.startsOn, c.endsOn, c.beforeId, c.madeBy, c.keysEndedOn, "
            + COUNTED.formatted("<> InvitationState.WITHDRAWN") + " as invited, "
            + COUNTED.formatted("= InvitationState.ANSWERED") + " as answered";

    private static final String ASKS_SCHOOL = "c.state <> CampaignState.DRAFT and exists (select 1 from Invitation i"
            + " where i.municipalityId = c.municipalityId and i.campaignId = c.id and i.schoolId = :own)";

    private final EntityManager entityManager;

    CampaignList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<CampaignRow> page(CampaignFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(CampaignFilter filter, Consumer<CampaignRow> row) {
        try (Stream<CampaignRow> rows = query(filter).stream()) {
            rows.forEach(row);
        }
    }

    /** @param own school it has to ask, and whose people are counted; {@code null} for all */
    Optional<CampaignRow> row(long id, Long own) {
        return query(own).whereIf(true, "c.id = :id", "id", id).orderBy("c.id").first(1).stream()
                .findFirst();
    }

    /** Surveys «after» that have been opened, the latest first. */
    List<CampaignRow> latestAfter(int most) {
        return query((Long) null)
                .where("c.phase = Phase.AFTER and c.state <> CampaignState.DRAFT")
                .orderBy("c.endsOn desc, c.id desc")
                .first(most);
    }

    List<CampaignRow> search(String typed, Long own, int limit) {
        return query(own)
                .whereIf(true, "c.searchText like :q", "q", SearchText.like(typed))
                .orderBy("c.endsOn desc, c.id")
                .first(limit);
    }

    private ListQuery<CampaignRow> query(Long own) {
        ListQuery<CampaignRow> query =
                new ListQuery<>(entityManager, CampaignRow.class, COLUMNS, "Campaign c").with("own", own);
        return own == null ? query : query.where(ASKS_SCHOOL);
    }

    private ListQuery<CampaignRow> query(CampaignFilter filter) {
        return query(filter.own())
                .whereIf(filter.q() != null, "c.searchText like :q", "q", SearchText.like(filter.q()))
                .whereIf(filter.state() != null, "c.state = :state", "state", filter.state())
                .whereIf(filter.audience() != null, "c.audience = :audience", "audience", filter.audience())
                .orderBy(filter.sort().order(filter.descending()));
    }
}
