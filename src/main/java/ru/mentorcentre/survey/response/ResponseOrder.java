package ru.mentorcentre.survey.response;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.Tenant;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes away what the database itself notes about rows: in which transaction and in which order they were written. All
 * answers of a confidential survey are written anew with each that comes, in one statement and in random order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseOrder {

    private static final String ANEW = """
            with told as (
                select * from jsonb_to_recordset(:told::jsonb) as t(part bigint, school bigint, form text, kind text)),
            gone as (
                delete from response where municipality_id = :municipality and campaign_id = :campaign and confidential
                returning *)
            insert into response (id, version, municipality_id, campaign_id, confidential, questionnaire_id, respondent_key,
                school_id, form, kind, invitation_id, answers, submitted_on)
            select g.id, g.version, g.municipality_id, g.campaign_id, g.confidential, g.questionnaire_id, g.respondent_key,
                case when t.part is not null then g.school_id end, case when t.part is not null then g.form end,
                case when t.part is not null then g.kind end, g.invitation_id, g.answers, g.submitted_on
            from gone g left join told t on t.part = g.questionnaire_id and t.school is not distinct from g.school_id
                and t.form is not distinct from g.form and t.kind is not distinct from g.kind
            order by random()
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    ResponseOrder(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Nobody else answers by this invitation until the transaction ends: two windows with one link take turns. No lock on
     * the row: the row would say in which transaction it was held.
     */
    public void hold(long invitationId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('invitation', :invitation))")
                .param("invitation", invitationId)
                .query((row, at) -> at)
                .list();
    }

    /**
     * Writes all answers of a confidential survey anew; those that tell more of a place than may be told now lose it.
     *
     * @param told by questionnaire
     */
    void shuffle(long campaignId, Map<Long, DisclosablePlaces> told) {
        List<Map<String, Object>> places = told.entrySet().stream()
                .flatMap(part -> part.getValue().all().stream().map(place -> row(part.getKey(), place)))
                .toList();
        database.sql(ANEW)
                .param("told", json.writeValueAsString(places))
                .param("municipality", Tenant.current())
                .param("campaign", campaignId)
                .update();
    }

    /** Writes all invitations of a survey anew in one statement, and marks those that were answered. */
    public void mark(long campaignId, Collection<Long> answered) {
        database.sql("""
                update invitation set version = version + 1, state = case when id = any(:answered) then 'ANSWERED'
                    else state end
                where municipality_id = :municipality and campaign_id = :campaign""")
                .param("answered", answered.toArray(Long[]::new))
                .param("municipality", Tenant.current())
                .param("campaign", campaignId)
                .update();
    }

    private static Map<String, Object> row(long part, DisclosablePlaces.Place place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("part", part);
        row.put("school", place.school());
        row.put("form", place.form());
        row.put("kind", place.kind());
        return row;
    }
}
