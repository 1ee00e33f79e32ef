package ru.mentorcentre.survey.campaign;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** Who is asked by a survey, and who has answered; never what. */
@Service
@Transactional(readOnly = true)
public class RespondentList {

    private static final long NOBODY = -1;

    private static final String COLUMNS = """
            i.id, i.educatorId, e.lastName, e.firstName, e.patronymic, i.schoolId, s.shortName, q.title, i.state,
            i.answeredOn, i.paperBy, e.email, case when i.id in (:handedIn) then true else false end""";

    private static final String FROM = """
            Invitation i
            join SurveyEducator e on e.municipalityId = i.municipalityId and e.id = i.educatorId
            join SurveySchool s on s.municipalityId = i.municipalityId and s.id = i.schoolId
            join Questionnaire q on q.municipalityId = i.municipalityId and q.id = i.questionnaireId""";

    private final EntityManager entityManager;
    private final SubmissionStatus handedIn;

    RespondentList(EntityManager entityManager, SubmissionStatus handedIn) {
        this.entityManager = entityManager;
        this.handedIn = handedIn;
    }

    public ListPage<RespondentRow> page(RespondentFilter filter) {
        return query(filter).page(filter.page());
    }

    void each(RespondentFilter filter, Consumer<RespondentRow> row) {
        query(filter).each(row);
    }

    public List<RespondentRow> all(RespondentFilter filter) {
        return query(filter).list();
    }

    public Optional<RespondentRow> row(long campaign, long id) {
        return query(campaign)
                .where("i.campaignId = :campaign", "campaign", campaign)
                .where("i.id = :id", "id", id)
                .one();
    }

    /** Full name of who was invited. */
    public String name(long invitation) {
        return entityManager
                .createQuery("""
                        select e.lastName, e.firstName, e.patronymic from Invitation i
                        join SurveyEducator e on e.municipalityId = i.municipalityId and e.id = i.educatorId
                        where i.id = :id""", Object[].class)
                .setParameter("id", invitation)
                .getResultStream()
                .findFirst()
                .map(row -> Stream.of(row)
                        .filter(Objects::nonNull)
                        .map(String.class::cast)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private ListQuery<RespondentRow> query(long campaign) {
        Set<Long> answered = handedIn.unmarked(campaign);
        return new ListQuery<>(entityManager, RespondentRow.class, COLUMNS, FROM)
                .with("handedIn", answered.isEmpty() ? Set.of(NOBODY) : answered);
    }

    private static String condition(InvitationState state) {
        return state == InvitationState.ANSWERED
                ? "i.state = :state or i.state = InvitationState.INVITED and i.id in (:handedIn)"
                : "i.state = :state and i.id not in (:handedIn)";
    }

    private ListQuery<RespondentRow> query(RespondentFilter filter) {
        return query(filter.campaign())
                .where("i.campaignId = :campaign", "campaign", filter.campaign())
                .whereWordsFound("e.searchText like :q", filter.q())
                .whereGiven("i.questionnaireId = :part", "part", filter.part())
                .whereGiven("i.schoolId = :own", "own", filter.own())
                .whereGiven("i.schoolId = :school", "school", filter.school())
                .whereGiven(condition(filter.state()), "state", filter.state())
                .orderBy(filter.order());
    }
}
