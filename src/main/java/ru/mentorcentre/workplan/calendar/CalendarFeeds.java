package ru.mentorcentre.workplan.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.workplan.LinkToken;

/** Feeds of accounts: one each, read by whoever has its link (ADR 0184). */
@Service
@Transactional
class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final Accounts accounts;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRepository feeds, Accounts accounts, Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** When the link of an account was made; nothing while it has none. */
    @Transactional(readOnly = true)
    Optional<Instant> madeAt(long account) {
        return feeds.findByAccountId(account).map(CalendarFeed::madeAt);
    }

    /**
     * Makes the link of an account, in place of the former one.
     *
     * @return the token, which nobody can tell again
     */
    String renew(long account) {
        String token = LinkToken.fresh();
        CalendarFeed feed = feeds.findByAccountId(account).orElseGet(() -> new CalendarFeed(account));
        feed.renew(token, clock.instant());
        try {
            feeds.saveAndFlush(feed);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("calendar_feed_once", problem)) {
                throw new BusinessRuleViolation(null, "Ссылку только что создали в другом окне. Обновите её ещё раз");
            }
            throw problem;
        }
        return token;
    }

    /** The link of an account leads nowhere from now on. */
    void end(long account) {
        feeds.findByAccountId(account).ifPresent(feeds::delete);
    }

    /** Where a link leads, in the root scope. */
    @Transactional(readOnly = true)
    Optional<FeedHolder> byToken(String token) {
        return feeds.findByTokenHash(LinkToken.hash(token))
                .map(feed -> new FeedHolder(feed.accountId(), feed.getMunicipalityId()));
    }

    /** Who reads a feed, as long as the account works where it was made: not blocked, not gone elsewhere, with a role that reads plans. */
    @Transactional(readOnly = true)
    Optional<Viewer> reader(FeedHolder holder) {
        return accounts.active(holder.accountId())
                .filter(viewer -> viewer.has(WholeCentre.class))
                .filter(viewer ->
                        viewer.municipalityId() != null && viewer.municipalityId() == holder.municipalityId());
    }
}
