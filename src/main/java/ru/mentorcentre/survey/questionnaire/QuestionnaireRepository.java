package ru.mentorcentre.survey.questionnaire;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored questionnaires of a centre's own. */
public interface QuestionnaireRepository extends Repository<Questionnaire, Long> {

    Questionnaire saveAndFlush(Questionnaire questionnaire);

    void delete(Questionnaire questionnaire);

    Optional<Questionnaire> findById(Long id);

    List<Questionnaire> findByIdIn(List<Long> ids);

    Optional<Questionnaire> findByCodeAndEdition(String code, int edition);

    /** Own ones, the newest edition of each, by title. */
    @Query("""
            select q from Questionnaire q
            where q.builtIn = false and q.edition = (select max(o.edition) from Questionnaire o
                where o.municipalityId = q.municipalityId and o.code = q.code)
            order by q.title, q.id""")
    List<Questionnaire> own();

    @Query("select q from Questionnaire q where q.code = :code order by q.edition desc")
    List<Questionnaire> editions(String code);

    @Query("select count(p) from CampaignPart p where p.questionnaireId = :id")
    long campaigns(long id);

    @Query("select count(r) > 0 from Response r where r.questionnaireId = :id")
    boolean isAnswered(long id);
}
