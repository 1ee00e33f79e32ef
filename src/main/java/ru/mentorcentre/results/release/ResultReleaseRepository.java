package ru.mentorcentre.results.release;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ResultReleaseRepository extends Repository<ResultRelease, Long> {

    ResultRelease saveAndFlush(ResultRelease release);

    List<ResultRelease> findByCampaignIdIn(Collection<Long> campaigns);
}
