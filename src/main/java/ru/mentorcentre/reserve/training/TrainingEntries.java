package ru.mentorcentre.reserve.training;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListQuery;

/** What the admitted have done of their training: entered by the centre while it lasts, read by all whom it concerns. */
@Service
@Transactional
public class TrainingEntries {

    private final TrainingEntryRepository entries;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final InternshipBases bases;
    private final Attachments attachments;
    private final Histories histories;
    private final EntityManager entityManager;
    private final Clock clock;

    TrainingEntries(
            TrainingEntryRepository entries,
            Applications applications,
            ReserveSeasons seasons,
            InternshipBases bases,
            Attachments attachments,
            Histories histories,
            EntityManager entityManager,
            Clock clock) {
        this.entries = entries;
        this.applications = applications;
        this.seasons = seasons;
        this.bases = bases;
        this.attachments = attachments;
        this.histories = histories;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All of an application, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<TrainingEntryRow> of(long application) {
        return rows()
                .where("t.applicationId = :application", "application", application)
                .orderBy("t.startsOn nulls last, t.id")
                .list()
                .stream()
                .sorted(Comparator.comparing(TrainingEntryRow::kind))
                .toList();
    }

    /** Those of many applications, in one query. */
    @Transactional(readOnly = true)
    List<TrainingEntryRow> ofAll(List<Long> applications) {
        return applications.isEmpty()
                ? List.of()
                : rows().where("t.applicationId in :applications", "applications", applications)
                        .orderBy("t.id")
                        .list();
    }

    /** How much of the obligatory training is done today. */
    @Transactional(readOnly = true)
    public TrainingProgress progress(ApplicationInfo application) {
        return progress(of(application.id()), seasons.get(application.seasonId()));
    }

    TrainingProgress progress(List<TrainingEntryRow> rows, ReserveSeasonInfo season) {
        LocalDate today = today();
        Set<TrainingKind> done = rows.stream()
                .filter(row -> row.isDone(today, season.trainingFrom()))
                .map(TrainingEntryRow::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrainingKind.class)));
        return new TrainingProgress(done, season.requiredCourses());
    }

    @Transactional(readOnly = true)
    TrainingEntry get(long application, long id) {
        return entries.find(application, id).orElseThrow(NotFound.of("Запись об обучении", id));
    }

    /** Whether it is a course certified before the days of the training, which does not count yet. */
    @Transactional(readOnly = true)
    boolean isToBeDecided(long application, long id) {
        LocalDate from = seasons.get(applications.get(application).seasonId()).trainingFrom();
        return of(application).stream().anyMatch(row -> row.id() == id && row.isEarly(from) && !row.countsEarly());
    }

    /** @param early whether the leader lets a certificate from before the days of the training count */
    long add(long application, NewTrainingEntry wanted, boolean leader, boolean early, Upload scan) {
        requireLasting(application);
        check(wanted);
        TrainingEntry entry = new TrainingEntry(application, wanted);
        entry.countEarly(leader && early);
        if (InternshipBases.isNeeded(wanted.kind())) {
            assign(entry, wanted, leader);
        }
        keep(entry, scan);
        return store(entry).getId();
    }

    void edit(
            long application,
            long id,
            NewTrainingEntry wanted,
            int version,
            boolean leader,
            boolean early,
            Upload scan) {
        TrainingEntry entry = get(application, id);
        histories.checkVersion(TrainingEntry.class, id, version, entry.getVersion());
        requireLasting(application);
        check(wanted);
        boolean sameCertificate = Objects.equals(entry.content().certificate(), wanted.certificate());
        entry.edit(wanted);
        // what the leader decided was of that certificate
        entry.countEarly(leader ? early : sameCertificate && entry.countsEarly());
        // the snapshot is that of the day of the assignment: only another school is looked up anew
        if (InternshipBases.isNeeded(wanted.kind()) && !Objects.equals(entry.hostSchoolId(), wanted.hostSchoolId())) {
            assign(entry, wanted, leader);
        }
        keep(entry, scan);
        store(entry);
    }

    void remove(long application, long id) {
        TrainingEntry entry = get(application, id);
        requireLasting(application);
        Long scan = entry.attachmentId();
        entries.delete(entry);
        entries.flush();
        attachments.drop(scan);
    }

    @Transactional(readOnly = true)
    Download scan(long application, long id) {
        return attachments.get(get(application, id).attachmentId());
    }

    /** Whether anything may still be entered. */
    static boolean isLasting(ApplicationState state) {
        return state == ApplicationState.ADMITTED || state == ApplicationState.TRAINING;
    }

    private void assign(TrainingEntry entry, NewTrainingEntry wanted, boolean leader) {
        LocalDate today = today();
        InternshipBase base = bases.require(wanted.hostSchoolId(), wanted.hostReason(), leader, today);
        entry.assign(wanted.hostSchoolId(), base, wanted.hostReason(), today);
    }

    private void keep(TrainingEntry entry, Upload scan) {
        if (scan != null) {
            Long former = entry.attachmentId();
            entry.attach(attachments.keep(scan));
            attachments.drop(former);
        }
    }

    private void requireLasting(long application) {
        ApplicationState state = applications.get(application).state();
        if (!isLasting(state)) {
            throw new BusinessRuleViolation(
                    null, "Обучение записывают, пока человек зачислен или обучается, а сейчас: " + state.title());
        }
    }

    private void check(NewTrainingEntry wanted) {
        TrainingCertificate certificate = wanted.certificate();
        if (wanted.kind().isCourse() && certificate == null) {
            throw new BusinessRuleViolation("number", "Курс подтверждает сертификат: укажите его номер");
        }
        if (certificate != null && certificate.issuedOn() == null) {
            throw new BusinessRuleViolation("issuedOn", "Укажите дату сертификата");
        }
        if (certificate != null && certificate.issuer() == null) {
            throw new BusinessRuleViolation("issuer", "Укажите, кто выдал сертификат");
        }
        if (wanted.kind().isCourse() && certificate.hours() == null) {
            throw new BusinessRuleViolation("hours", "Укажите, сколько часов");
        }
        if (certificate != null && certificate.issuedOn().isAfter(today())) {
            throw new BusinessRuleViolation("issuedOn", "Сертификат не может быть из будущего: проверьте дату");
        }
        if (!wanted.kind().isCourse() && (wanted.startsOn() == null || wanted.endsOn() == null)) {
            throw new BusinessRuleViolation(
                    wanted.startsOn() == null ? "startsOn" : "endsOn", "Укажите день: для одного дня — дважды тот же");
        }
        if (wanted.startsOn() != null
                && wanted.endsOn() != null
                && wanted.endsOn().isBefore(wanted.startsOn())) {
            throw new BusinessRuleViolation("endsOn", "Окончание раньше начала");
        }
        if (wanted.kind() == TrainingKind.OTHER && wanted.title() == null) {
            throw new BusinessRuleViolation("title", "Напишите, что это было");
        }
    }

    private TrainingEntry store(TrainingEntry entry) {
        try {
            return entries.saveAndFlush(entry);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("training_certificate_once", problem)) {
                throw new BusinessRuleViolation(
                        "number", "Сертификат с этим номером этой организации уже внесён: проверьте номер");
            }
            if (BusinessRuleViolation.by("training_course_once", problem)) {
                throw new BusinessRuleViolation(null, "Этот курс уже внесён: измените прежнюю запись");
            }
            throw problem;
        }
    }

    private ListQuery<TrainingEntryRow> rows() {
        return new ListQuery<>(entityManager, TrainingEntryRow.class, TrainingEntryRow.COLUMNS, TrainingEntryRow.FROM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
