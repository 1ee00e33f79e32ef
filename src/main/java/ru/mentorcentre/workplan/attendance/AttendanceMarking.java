package ru.mentorcentre.workplan.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.web.Words;

/** Who was there: marked by ticks, all at once, or by a table. */
@Service
@Transactional
class AttendanceMarking {

    private final EventSessions sessions;
    private final EventSessionRepository stored;
    private final ParticipationRepository participations;
    private final RevokedCertificateRepository revoked;
    private final Participants participants;
    private final Clock clock;

    AttendanceMarking(
            EventSessions sessions,
            EventSessionRepository stored,
            ParticipationRepository participations,
            RevokedCertificateRepository revoked,
            Participants participants,
            Clock clock) {
        this.sessions = sessions;
        this.stored = stored;
        this.participations = participations;
        this.revoked = revoked;
        this.participants = participants;
        this.clock = clock;
    }

    /** Those whose mark is taken off though they have a certificate, by school and name. */
    @Transactional(readOnly = true)
    List<ParticipantRow> holders(long session, AttendanceTicks ticks) {
        return ticks.unticked().isEmpty()
                ? List.of()
                : participants
                        .query(session, new ParticipantFilter(null, null, ParticipationState.ATTENDED, 0))
                        .where("x.id in :unticked", "unticked", ticks.unticked())
                        .where("x.certificateNumber is not null")
                        .list();
    }

    /**
     * Puts the ticks down. Whoever has a certificate keeps it and the mark, unless it is to be revoked.
     *
     * @param revoking keys of those whose certificates are to be revoked
     * @return what has changed, in words
     */
    String mark(long plan, long event, long session, AttendanceTicks ticks, Set<Long> revoking) {
        lock(plan, event, session);
        Map<Long, Participation> rows = participations.findByIdInAndSessionId(all(ticks), session).stream()
                .collect(Collectors.toMap(Participation::getId, Function.identity()));
        long othersCame = rows.values().stream()
                .filter(one -> isHere(one) && !ticks.before().contains(one.getId()))
                .count();
        long othersWent = rows.values().stream()
                .filter(one -> !isHere(one) && ticks.before().contains(one.getId()))
                .count();
        int came = record(rows, ticks.ticked(), ParticipationState.ATTENDED);
        Set<Long> leaving = ticks.unticked();
        leaving.removeIf(key -> rows.containsKey(key) && rows.get(key).isCertified() && !revoking.contains(key));
        int lost = revoke(rows, leaving);
        int went = record(rows, leaving, ParticipationState.ABSENT);
        participations.flush();
        return words(came, went, othersCame, othersWent)
                + (lost == 0
                        ? ""
                        : ". " + Words.noun(lost, "Отозван ", "Отозваны ", "Отозвано ")
                                + Words.count(lost, "сертификат", "сертификата", "сертификатов"));
    }

    /** Marks all whom a filter finds. */
    String markAll(long plan, long event, long session, ParticipantFilter filter) {
        lock(plan, event, session);
        Set<Long> found = found(session, filter, row -> !row.isHere());
        int came = found.isEmpty()
                ? 0
                : participations.record(
                        session, found, ParticipationState.ATTENDED, ParticipationSource.LIST, clock.instant());
        return words(came, 0, 0, 0);
    }

    /** Puts down the ticks, and of all without one that they were not there. */
    String markRestAbsent(long plan, long event, long session, AttendanceTicks ticks, Set<Long> revoking) {
        String ticked = mark(plan, event, session, ticks, revoking);
        Set<Long> rest = found(
                session,
                new ParticipantFilter(null, null, null, 0),
                row -> !row.state().isOver());
        int went = rest.isEmpty()
                ? 0
                : participations.record(
                        session, rest, ParticipationState.ABSENT, ParticipationSource.LIST, clock.instant());
        return ticked + (went == 0 ? "" : ". Не были: " + RecordedPeople.people(went));
    }

    /** Puts down that these were there, whether they are on the list or not. */
    RecordedPeople markPeople(long plan, long event, long session, Map<Long, Long> people) {
        lock(plan, event, session);
        return participants.record(session, people, ParticipationState.ATTENDED, ParticipationSource.IMPORT);
    }

    private Set<Long> found(
            long session, ParticipantFilter filter, java.util.function.Predicate<ParticipantRow> which) {
        return participants.query(session, filter).list().stream()
                .filter(which)
                .map(ParticipantRow::educatorId)
                .collect(Collectors.toSet());
    }

    private int revoke(Map<Long, Participation> rows, Set<Long> keys) {
        int count = 0;
        for (Long key : keys) {
            if (rows.containsKey(key) && rows.get(key).isCertified()) {
                revoked.save(rows.get(key).revoke(LocalDate.now(clock)));
                count++;
            }
        }
        return count;
    }

    private int record(Map<Long, Participation> rows, Set<Long> keys, ParticipationState state) {
        int changed = 0;
        for (Long key : keys) {
            Participation one = rows.get(key);
            if (one != null && one.state() != state) {
                one.record(state, ParticipationSource.LIST, clock.instant());
                changed++;
            }
        }
        return changed;
    }

    private void lock(long plan, long event, long session) {
        Participants.refuseUnless(sessions.event(plan, event));
        EventSessionRow row = sessions.row(plan, event, session);
        if (!row.isMarked(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(
                    null, row.isCancelled() ? "Дата отменена" : "Отмечать, кто пришёл, можно со дня мероприятия");
        }
        stored.locked(session).orElseThrow(NotFound.of("Дата мероприятия", session));
    }

    private static List<Long> all(AttendanceTicks ticks) {
        List<Long> all = new ArrayList<>(ticks.shown());
        all.addAll(ticks.before());
        all.addAll(ticks.after());
        return all;
    }

    private static boolean isHere(Participation one) {
        return one.state() == ParticipationState.ATTENDED;
    }

    private static String words(int came, int went, long othersCame, long othersWent) {
        List<String> words = new ArrayList<>();
        if (came > 0) {
            words.add("отмечено: " + RecordedPeople.people(came));
        }
        if (went > 0) {
            words.add("отметка снята: " + RecordedPeople.people(went));
        }
        String own = words.isEmpty() ? "Ничего не изменилось" : String.join(", ", words);
        String others = (othersCame > 0 ? " Пока страница была открыта, другие отметили: " + othersCame + "." : "")
                + (othersWent > 0 ? " Другие сняли отметку: " + othersWent + "." : "");
        return Character.toUpperCase(own.charAt(0)) + own.substring(1) + (others.isEmpty() ? "" : "." + others);
    }
}
