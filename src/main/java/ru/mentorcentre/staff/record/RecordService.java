package ru.mentorcentre.staff.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.staff.ActivityInfo;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.PupilResultInfo;
import ru.mentorcentre.staff.Records;
import ru.mentorcentre.staff.Subject;

/** The service behind {@link Records}. */
@Service
@Transactional
public class RecordService implements Records {

    private final CompetenceTestRepository tests;
    private final ActivityRepository activities;
    private final PupilResultRepository results;
    private final ApplicationEventPublisher events;

    RecordService(
            CompetenceTestRepository tests,
            ActivityRepository activities,
            PupilResultRepository results,
            ApplicationEventPublisher events) {
        this.tests = tests;
        this.activities = activities;
        this.results = results;
        this.events = events;
    }

    /** The tests an educator took, the latest first. */
    @Transactional(readOnly = true)
    public List<CompetenceTestInfo> tests(long educatorId) {
        return tests.findByEducatorIdOrderByIdDesc(educatorId).stream()
                .map(CompetenceTest::info)
                .sorted(Comparator.comparing(CompetenceTestInfo::takenOn).reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActivityInfo> activities(long educatorId) {
        return activities.findByEducatorIdOrderByIdDesc(educatorId).stream()
                .map(Activity::info)
                .sorted(Comparator.comparing(ActivityInfo::year).reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PupilResultInfo> results(long educatorId) {
        return results.findByEducatorIdOrderByIdDesc(educatorId).stream()
                .map(PupilResult::info)
                .sorted(Comparator.comparing(PupilResultInfo::year).reversed())
                .toList();
    }

    @Override
    public void addTest(long educatorId, LocalDate takenOn, CompetenceKind kind, BigDecimal percent) {
        add(new CompetenceTest(educatorId, takenOn, kind, percent));
    }

    @Override
    public void addActivity(long educatorId, int year, ActivityKind kind, ActivityLevel level, String title) {
        add(new Activity(educatorId, year, kind, level, title));
    }

    @Override
    public void addResult(long educatorId, int year, PupilExam exam, Subject subject, int pupils, BigDecimal mean) {
        add(new PupilResult(educatorId, year, exam, subject, pupils, mean));
    }

    void add(CompetenceTest test) {
        tests.saveAndFlush(test);
    }

    void add(Activity activity) {
        activities.saveAndFlush(activity);
    }

    void add(PupilResult result) {
        try {
            results.saveAndFlush(result);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("pupil_result_once", problem)) {
                throw new BusinessRuleViolation("subject", "Результат этого года, проверки и предмета уже записан");
            }
            throw problem;
        }
    }

    /** What a record says, in a line. */
    @Transactional(readOnly = true)
    String told(RecordBook book, long educatorId, long id) {
        return stored(rows(book), educatorId, id).told();
    }

    /** Takes a record out; the audit trail keeps what it said. */
    void remove(RecordBook book, long educatorId, long id) {
        remove(rows(book), educatorId, id);
    }

    /** Deletes all of an educator whose card goes. */
    public void forget(long educatorId) {
        tests.deleteByEducatorId(educatorId);
        activities.deleteByEducatorId(educatorId);
        results.deleteByEducatorId(educatorId);
    }

    /** Takes the titles off what an educator did: they tell who it was. Kind, level and year stay for the counts. */
    public void forgetTitles(long educatorId) {
        activities.findByEducatorIdOrderByIdDesc(educatorId).forEach(Activity::forgetTitle);
    }

    /** Gives all of one card to another; a result that the other has already goes. */
    public void move(long from, long to) {
        tests.findByEducatorIdOrderByIdDesc(from).forEach(row -> row.belongTo(to));
        activities.findByEducatorIdOrderByIdDesc(from).forEach(row -> row.belongTo(to));
        List<PupilResultInfo> known = results(to);
        for (PupilResult row : results.findByEducatorIdOrderByIdDesc(from)) {
            PupilResultInfo one = row.info();
            boolean there = known.stream()
                    .anyMatch(other -> other.year() == one.year()
                            && other.exam() == one.exam()
                            && other.subject() == one.subject());
            if (there) {
                results.delete(row);
            } else {
                row.belongTo(to);
            }
        }
    }

    private EducatorRecordRepository<? extends EducatorRecord> rows(RecordBook book) {
        return switch (book) {
            case TESTS -> tests;
            case ACTIVITIES -> activities;
            case RESULTS -> results;
            case CONSENTS -> throw new NotFound("Запись", book);
        };
    }

    private <R extends EducatorRecord> void remove(EducatorRecordRepository<R> rows, long educatorId, long id) {
        R row = stored(rows, educatorId, id);
        rows.delete(row);
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.PERSON, "Педагог № " + educatorId + ", удалена запись: " + row.told()));
    }

    private static <R extends EducatorRecord> R stored(EducatorRecordRepository<R> rows, long educatorId, long id) {
        return rows.findById(id).filter(row -> row.educatorId() == educatorId).orElseThrow(NotFound.of("Запись", id));
    }
}
