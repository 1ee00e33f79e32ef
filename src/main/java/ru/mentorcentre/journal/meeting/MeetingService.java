package ru.mentorcentre.journal.meeting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.journal.MeetingNotEditable;
import ru.mentorcentre.journal.Meetings;
import ru.mentorcentre.journal.NewMeeting;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The service behind {@link Meetings}. */
@Service
@Transactional
public class MeetingService implements Meetings {

    private final MeetingRepository meetings;
    private final Mentorships mentorships;
    private final Attachments attachments;
    private final Histories histories;
    private final EntityManager entityManager;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            Mentorships mentorships,
            Attachments attachments,
            Histories histories,
            EntityManager entityManager,
            Clock clock) {
        this.meetings = meetings;
        this.mentorships = mentorships;
        this.attachments = attachments;
        this.histories = histories;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public long add(long mentorshipId, NewMeeting wanted, Long by) {
        MentorshipInfo pair = mentorships.find(mentorshipId).orElseThrow(NotFound.of("Пара", mentorshipId));
        return add(pair, new Meeting(mentorshipId, wanted, null), null);
    }

    long add(MentorshipInfo pair, NewMeeting wanted, Upload file, Viewer by) {
        return add(pair, new Meeting(pair.id(), wanted, by.accountId()), file);
    }

    private long add(MentorshipInfo pair, Meeting meeting, Upload file) {
        check(pair, meeting.content());
        if (file != null) {
            meeting.attach(attachments.keep(file));
        }
        store(meeting);
        return meeting.getId();
    }

    /** Changes it, unless somebody did so since the version was read. */
    void change(
            MentorshipInfo pair, long id, int version, NewMeeting wanted, Upload file, boolean dropFile, Viewer by) {
        Meeting meeting = changeable(pair.id(), id, by);
        LostUpdate.check(version, meeting.getVersion());
        check(pair, wanted);
        meeting.change(wanted);
        Long before = file == null && !dropFile ? null : meeting.attach(file == null ? null : attachments.keep(file));
        store(meeting);
        attachments.drop(before);
    }

    void delete(long mentorshipId, long id, Viewer by) {
        Meeting meeting = changeable(mentorshipId, id, by);
        meetings.delete(meeting);
        meetings.flush();
        attachments.drop(meeting.attachmentId());
    }

    /** One that this viewer noted, or any for a leader. */
    @Transactional(readOnly = true)
    Meeting changeable(long mentorshipId, long id, Viewer viewer) {
        Meeting meeting = meetings.findByIdAndMentorshipId(id, mentorshipId).orElseThrow(NotFound.of("Встреча", id));
        if (!viewer.isLeader() && !Objects.equals(meeting.accountId(), viewer.accountId())) {
            throw new MeetingNotEditable(
                    "/mentorships/" + mentorshipId + "/meetings",
                    "Изменить запись о встрече может тот, кто её сделал, или руководитель центра");
        }
        return meeting;
    }

    @Transactional(readOnly = true)
    Download file(long mentorshipId, long id) {
        return attachments.get(meetings.findByIdAndMentorshipId(id, mentorshipId)
                .orElseThrow(NotFound.of("Встреча", id))
                .attachmentId());
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    ListPage<MeetingRow> page(long mentorshipId, int page) {
        return query(mentorshipId).page(page);
    }

    /** All of a pair, one by one, for an export. */
    @Transactional(readOnly = true)
    void each(long mentorshipId, Consumer<MeetingRow> row) {
        query(mentorshipId).each(row);
    }

    @Transactional(readOnly = true)
    Optional<MeetingRow> row(long mentorshipId, long id) {
        return query(mentorshipId).where("m.id = :id", "id", id).one();
    }

    /** Whose change came first when two people edit. */
    @Transactional(readOnly = true)
    Optional<Change> latest(Meeting loaded) {
        List<Change> changes = histories.of(Meeting.class, loaded.getId());
        return changes.stream().findFirst();
    }

    private ListQuery<MeetingRow> query(long mentorshipId) {
        return new ListQuery<>(entityManager, MeetingRow.class, MeetingRow.COLUMNS, MeetingRow.FROM)
                .where("m.mentorshipId = :pair", "pair", mentorshipId)
                .orderBy("m.heldOn desc, m.id desc");
    }

    private void check(MentorshipInfo pair, NewMeeting wanted) {
        if (!pair.state().hasWorked()) {
            throw new BusinessRuleViolation(null, "Пара ещё не работает: встречи записывают, когда работа началась");
        }
        LocalDate today = LocalDate.now(clock);
        if (wanted.heldOn().isAfter(today)) {
            throw new BusinessRuleViolation(
                    "heldOn",
                    "Встреча ещё впереди. Записывают то, что уже было; будущую дату впишите в «Следующую встречу»");
        }
        if (wanted.heldOn().isBefore(pair.startsOn())) {
            throw new BusinessRuleViolation(
                    "heldOn", "Пара работает с " + Day.of(pair.startsOn()) + ", раньше встречи быть не могло");
        }
        if (pair.endedOn() != null && wanted.heldOn().isAfter(pair.endedOn())) {
            throw new BusinessRuleViolation(
                    "heldOn", "Пара закончила работу " + Day.of(pair.endedOn()) + ", позже встречи быть не могло");
        }
        if (wanted.nextOn() != null && !wanted.nextOn().isAfter(wanted.heldOn())) {
            throw new BusinessRuleViolation("nextOn", "Следующая встреча должна быть позже этой");
        }
    }

    /** The database has the last word, if the pair or its dates changed meanwhile. */
    private void store(Meeting meeting) {
        try {
            meetings.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("meeting_once", problem)) {
                throw new BusinessRuleViolation("theme", "Такая встреча в этот день уже записана");
            }
            if (BusinessRuleViolation.by("meeting_within_pair", problem)) {
                throw new BusinessRuleViolation("heldOn", "Сроки пары только что изменились: проверьте дату");
            }
            throw problem;
        }
    }
}
