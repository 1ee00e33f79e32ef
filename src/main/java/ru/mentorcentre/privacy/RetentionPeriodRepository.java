package ru.mentorcentre.privacy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.shared.persistence.KeptKind;

interface RetentionPeriodRepository extends Repository<RetentionPeriod, Long> {

    List<RetentionPeriod> findAll();

    Optional<RetentionPeriod> findByKind(KeptKind kind);

    RetentionPeriod saveAndFlush(RetentionPeriod period);
}
