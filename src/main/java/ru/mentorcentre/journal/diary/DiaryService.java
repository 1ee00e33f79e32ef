package ru.mentorcentre.journal.diary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.journal.Diaries;
import ru.mentorcentre.journal.NewAchievement;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.staff.EducatorAnonymised;

/** The service behind {@link Diaries}. */
@Service
@Transactional
public class DiaryService implements Diaries {

    private final AchievementRepository entries;
    private final Attachments attachments;
    private final EntityManager entityManager;
    private final Clock clock;

    DiaryService(AchievementRepository entries, Attachments attachments, EntityManager entityManager, Clock clock) {
        this.entries = entries;
        this.attachments = attachments;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public long add(long educatorId, NewAchievement wanted) {
        return add(educatorId, wanted, null);
    }

    long add(long educatorId, NewAchievement wanted, Upload file) {
        Achievement entry = new Achievement(educatorId, checked(wanted));
        if (file != null) {
            entry.attach(attachments.keep(file));
        }
        store(entry);
        return entry.getId();
    }

    void change(long educatorId, long id, int version, NewAchievement wanted, Upload file, boolean dropFile) {
        Achievement entry = own(educatorId, id);
        LostUpdate.check(version, entry.getVersion());
        entry.change(checked(wanted));
        Long before = file == null && !dropFile ? null : entry.attach(file == null ? null : attachments.keep(file));
        store(entry);
        attachments.drop(before);
    }

    void delete(long educatorId, long id) {
        Achievement entry = own(educatorId, id);
        entries.delete(entry);
        entries.flush();
        attachments.drop(entry.attachmentId());
    }

    /** Somebody is forgotten: nothing of the diary stays. */
    @EventListener
    void forget(EducatorAnonymised event) {
        entries.findByEducatorIdOrderByAchievedOnAscIdAsc(event.educatorId())
                .forEach(entry -> delete(event.educatorId(), entry.getId()));
    }

    @Transactional(readOnly = true)
    Achievement own(long educatorId, long id) {
        return entries.findByIdAndEducatorId(id, educatorId).orElseThrow(NotFound.of("Запись дневника", id));
    }

    @Transactional(readOnly = true)
    Download ownFile(long educatorId, long id) {
        return attachments.get(own(educatorId, id).attachmentId());
    }

    /** The whole diary of its owner, the latest first. */
    @Transactional(readOnly = true)
    ListPage<AchievementRow> page(long educatorId, int page) {
        return query().where("d.educatorId = :owner", "owner", educatorId).page(page);
    }

    /** All of it, one by one, for an export. */
    @Transactional(readOnly = true)
    void each(long educatorId, Consumer<AchievementRow> row) {
        query().where("d.educatorId = :owner", "owner", educatorId).each(row);
    }

    /** The latest of them. */
    @Transactional(readOnly = true)
    public List<AchievementRow> latest(long educatorId, int most) {
        return query().where("d.educatorId = :owner", "owner", educatorId).first(most);
    }

    /** What this viewer may read of the mentees of a pair. */
    @Transactional(readOnly = true)
    ListPage<AchievementRow> page(MentorshipView seen, Viewer viewer, int page) {
        return shared(seen, viewer).page(page);
    }

    @Transactional(readOnly = true)
    Download file(MentorshipView seen, Viewer viewer, long id) {
        return attachments.get(shared(seen, viewer)
                .where("d.id = :id", "id", id)
                .one()
                .map(AchievementRow::attachmentId)
                .orElseThrow(NotFound.of("Запись дневника", id)));
    }

    private ListQuery<AchievementRow> shared(MentorshipView seen, Viewer viewer) {
        List<Long> mentees = seen.pair().of(MemberSide.MENTEE).stream()
                .map(MentorshipMemberInfo::educatorId)
                .filter(Objects::nonNull)
                .toList();
        Long self = seen.own() == null ? null : seen.own().educatorId();
        List<String> ways = new ArrayList<>(List.of("d.educatorId = :self"));
        if (seen.own() != null && seen.own().isMentor()) {
            ways.add("d.withMentor = true");
        }
        if (viewer.seesAllSchools()) {
            ways.add("d.withCentre = true");
        }
        if (viewer.isOfSchool()) {
            ways.add("d.withSchool = true and e.schoolId = :school");
        }
        return query().where("d.educatorId in :mentees", "mentees", mentees.isEmpty() ? List.of(-1L) : mentees)
                .where(String.join(" or ", ways))
                .with("self", self == null ? -1L : self)
                .with("school", viewer.schoolId());
    }

    private ListQuery<AchievementRow> query() {
        return new ListQuery<>(entityManager, AchievementRow.class, AchievementRow.COLUMNS, AchievementRow.FROM)
                .orderBy("d.achievedOn desc, d.id desc");
    }

    private NewAchievement checked(NewAchievement wanted) {
        if (wanted.achievedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessRuleViolation("achievedOn", "Этот день ещё впереди: записывают то, что уже получилось");
        }
        return wanted;
    }

    private void store(Achievement entry) {
        try {
            entries.saveAndFlush(entry);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("achievement_once", problem)) {
                throw new BusinessRuleViolation("title", "Такая запись в этот день уже есть");
            }
            throw problem;
        }
    }
}
