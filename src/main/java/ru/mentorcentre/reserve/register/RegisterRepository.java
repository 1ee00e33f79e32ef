package ru.mentorcentre.reserve.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterRepository extends Repository<RegisterEntry, Long> {

    RegisterEntry saveAndFlush(RegisterEntry entry);

    @Query("select r from RegisterEntry r where r.id = :id")
    Optional<RegisterEntry> find(long id);

    @Query("select r from RegisterEntry r where r.applicationId = :application")
    Optional<RegisterEntry> ofApplication(long application);

    @Query("""
            select new ru.mentorcentre.reserve.register.RegisterCertificateRow(c.entryId, c.course, c.number, c.issuedOn,
                c.issuer, c.hours)
            from RegisterCertificate c where c.entryId in :entries order by c.issuedOn, c.id""")
    List<RegisterCertificateRow> certificates(Collection<Long> entries);

    @Query("""
            select new ru.mentorcentre.reserve.register.RegisterRenewalRow(n.formerUntil, n.validUntil, n.orderNumber,
                n.orderOn, n.revokedOn, u.fullName, n.revocationReason)
            from RegisterRenewal n
            left join ReserveAccount u on u.municipalityId = n.municipalityId and u.id = n.revokedById
            where n.entryId = :entry order by n.id""")
    List<RegisterRenewalRow> renewals(long entry);

    /** Those that stand, the latest first. */
    @Query("select n from RegisterRenewal n where n.entryId = :entry and n.revokedOn is null order by n.id desc")
    List<RegisterRenewal> standing(long entry);

    @Query("""
            select r from RegisterEntry r join Application a on a.municipalityId = r.municipalityId
                and a.id = r.applicationId
            where a.educatorId = :educator order by r.id""")
    List<RegisterEntry> ofEducator(long educator);
}
