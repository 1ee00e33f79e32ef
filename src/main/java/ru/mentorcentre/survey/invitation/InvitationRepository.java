package ru.mentorcentre.survey.invitation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored invitations to surveys. */
public interface InvitationRepository extends Repository<Invitation, Long> {

    Invitation saveAndFlush(Invitation invitation);

    void saveAll(Iterable<Invitation> invitations);

    void flush();

    void delete(Invitation invitation);

    Optional<Invitation> findById(Long id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByCodeHash(String codeHash);

    List<Invitation> findByCampaignId(long campaignId);

    /** Those of a confidential survey whose keys have not ended, with the survey; none of another. */
    @Query("""
            select i, c from Invitation i
            join Campaign c on c.municipalityId = i.municipalityId and c.id = i.campaignId
            where i.confidential = true and c.keysEndedOn is null and c.id = :campaignId""")
    List<Object[]> unmarked(long campaignId);

    /** The same of all surveys that ask somebody of a school. */
    @Query("""
            select i, c from Invitation i
            join Campaign c on c.municipalityId = i.municipalityId and c.id = i.campaignId
            where i.confidential = true and c.keysEndedOn is null and i.schoolId = :schoolId""")
    List<Object[]> unmarkedOfSchool(long schoolId);

    /** Where those work who are asked by a survey: questionnaire, school, form, kind. */
    @Query("""
            select i.questionnaireId, i.schoolId, i.form, i.kind from Invitation i
            where i.campaignId = :campaignId and i.state <> ru.mentorcentre.survey.invitation.InvitationState.WITHDRAWN""")
    List<Object[]> places(long campaignId);

    long countByEducatorId(long educatorId);

    List<Invitation> findByEducatorId(long educatorId);

    boolean existsByCampaignIdAndQuestionnaireIdAndEducatorId(long campaignId, long questionnaireId, long educatorId);
}
