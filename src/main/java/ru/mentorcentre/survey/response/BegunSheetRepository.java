package ru.mentorcentre.survey.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored sheets that are begun and not handed in. */
public interface BegunSheetRepository extends Repository<BegunSheet, Long> {

    BegunSheet saveAndFlush(BegunSheet sheet);

    void delete(BegunSheet sheet);

    void flush();

    Optional<BegunSheet> findByInvitationId(long invitationId);

    @Query("""
            select b.invitationId from BegunSheet b
            join Invitation i on i.municipalityId = b.municipalityId and i.id = b.invitationId
            where i.campaignId in (:campaignIds)""")
    List<Long> ofCampaigns(Collection<Long> campaignIds);

    @Modifying
    @Query("delete from BegunSheet b where b.invitationId in (:invitationIds)")
    void deleteAll(Collection<Long> invitationIds);
}
