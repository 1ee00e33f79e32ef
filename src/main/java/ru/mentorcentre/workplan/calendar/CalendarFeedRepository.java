package ru.mentorcentre.workplan.calendar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, Long> {

    CalendarFeed saveAndFlush(CalendarFeed feed);

    Optional<CalendarFeed> findByAccountId(Long accountId);

    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    void delete(CalendarFeed feed);
}
