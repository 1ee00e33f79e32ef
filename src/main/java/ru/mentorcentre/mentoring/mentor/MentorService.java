package ru.mentorcentre.mentoring.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.AuditEvent.Action;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** The service behind {@link Mentors}. */
@Service
@Transactional
public class MentorService implements Mentors {

    private final MentorRepository mentors;
    private final MentorStepRepository steps;
    private final MentorList list;
    private final EligibilityRules rules;
    private final Educators educators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MentorService(
            MentorRepository mentors,
            MentorStepRepository steps,
            MentorList list,
            EligibilityRules rules,
            Educators educators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mentors = mentors;
        this.steps = steps;
        this.list = list;
        this.rules = rules;
        this.educators = educators;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MentorInfo> find(long id) {
        return list.row(id).map(row -> row.info(rules.of(row)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> ofEducator(long educatorId) {
        return mentors.findByEducatorId(educatorId).map(Mentor::getId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MentorInfo> all() {
        List<MentorRow> rows = list.all();
        Map<Long, Eligibility> found = rules.of(rows);
        return rows.stream().map(row -> row.info(found.get(row.id()))).toList();
    }

    @Override
    public long add(long educatorId, NewMentor wanted) {
        return add(educatorId, wanted, today());
    }

    @Override
    public long add(long educatorId, NewMentor wanted, LocalDate since) {
        if (mentors.findByEducatorId(educatorId).isPresent()) {
            throw new BusinessRuleViolation("educatorId", "Этот педагог уже есть среди наставников");
        }
        try {
            return mentors.saveAndFlush(new Mentor(educatorId, wanted, since)).getId();
        } catch (DataIntegrityViolationException second) {
            if (BusinessRuleViolation.by("mentor_educator_once", second)) {
                throw new BusinessRuleViolation("educatorId", "Этого педагога только что добавили в наставники");
            }
            throw second;
        }
    }

    @Override
    public List<MentorInfo> hold(Collection<Long> ids) {
        List<Long> held = ids.stream()
                .distinct()
                .sorted()
                .filter(id -> mentors.hold(id).isPresent())
                .toList();
        List<MentorRow> rows = list.rows(held);
        Map<Long, Eligibility> found = rules.of(rows);
        return rows.stream().map(row -> row.info(found.get(row.id()))).toList();
    }

    @Override
    public void step(long id, MentorState to, LocalDate madeOn, String ground, boolean despite, Long by) {
        Mentor mentor = stored(id);
        if (!mentor.state().leadsTo(to)) {
            throw new BusinessRuleViolation(
                    null, "Сейчас наставник «" + mentor.state().title() + "»: такого шага у него нет");
        }
        if (madeOn.isBefore(mentor.stateOn())) {
            throw new BusinessRuleViolation("madeOn", "Раньше прошлого шага: он сделан " + Day.of(mentor.stateOn()));
        }
        if (madeOn.isAfter(today())) {
            throw new BusinessRuleViolation("madeOn", "Этот день ещё не наступил");
        }
        List<String> papers = new ArrayList<>();
        if (to == MentorState.ACTIVE) {
            papers.addAll(row(id).missingPapers(today()));
            refuseIneligible(id);
            if (!papers.isEmpty() && !despite) {
                throw new BusinessRuleViolation("ground", "Допустить пока нельзя: " + String.join(", ", papers));
            }
        }
        steps.saveAndFlush(new MentorStep(mentor, to, madeOn, ground, !papers.isEmpty(), by));
        mentor.become(to, madeOn);
        mentors.saveAndFlush(mentor);
        if (to == MentorState.ACTIVE) {
            events.publishEvent(new AuditEvent(Action.APPROVAL, "Наставник № " + id + " допущен к работе"));
        }
    }

    /** What keeps a mentor from beginning work. */
    @Transactional(readOnly = true)
    List<String> objections(MentorRow row, Eligibility eligibility) {
        List<String> found = new ArrayList<>();
        if (!eligibility.isYes()) {
            found.add(eligibility.why());
        }
        found.addAll(row.missingPapers(today()));
        return found;
    }

    /** Changes all fields, unless somebody did so since the version was read. */
    void change(long id, int version, NewMentor wanted) {
        Mentor mentor = stored(id);
        LostUpdate.check(version, mentor.getVersion());
        mentor.change(wanted);
        mentors.saveAndFlush(mentor);
    }

    /** A leader decides otherwise than the rules. */
    void decide(long id, boolean eligible, String reason, Long by) {
        Mentor mentor = stored(id);
        mentor.decide(eligible, reason, by, today());
        mentors.saveAndFlush(mentor);
        events.publishEvent(new AuditEvent(
                Action.APPROVAL, "Решение о наставнике № " + id + ": " + (eligible ? "допустить" : "не допускать")));
    }

    void withdrawDecision(long id) {
        Mentor mentor = stored(id);
        mentor.withdrawDecision();
        mentors.saveAndFlush(mentor);
        events.publishEvent(new AuditEvent(Action.APPROVAL, "Решение о наставнике № " + id + " отменено"));
    }

    /** An educator who left mentors nobody. */
    public void retire(long educatorId, String ground) {
        mentors.findByEducatorId(educatorId)
                .filter(mentor -> mentor.state() != MentorState.RETIRED)
                .ifPresent(mentor -> {
                    steps.saveAndFlush(new MentorStep(mentor, MentorState.RETIRED, today(), ground, false, null));
                    mentor.become(MentorState.RETIRED, today());
                    mentors.saveAndFlush(mentor);
                });
    }

    /** The educators of a school who can still be added, for a form. */
    @Transactional(readOnly = true)
    List<EducatorInfo> addable(long school) {
        Set<Long> taken = Set.copyOf(mentors.educatorIds());
        return educators.ofSchool(school).stream()
                .filter(one -> !taken.contains(one.id()))
                .toList();
    }

    /** The educator whose card leads to the form, if a candidate can be made of the person. */
    @Transactional(readOnly = true)
    Optional<EducatorInfo> startWith(String educator, Viewer viewer) {
        return educator != null && educator.matches("\\d{1,18}") && isAddable(Long.parseLong(educator), viewer)
                ? educators.find(Long.parseLong(educator))
                : Optional.empty();
    }

    /** Whether this viewer may make the educator a candidate. */
    @Transactional(readOnly = true)
    boolean isAddable(long educatorId, Viewer viewer) {
        return mentors.findByEducatorId(educatorId).isEmpty()
                && educators
                        .find(educatorId)
                        .filter(one -> !one.retired() && viewer.mayEdit(one.schoolId()))
                        .isPresent();
    }

    Mentor seen(long id, Viewer viewer) {
        Mentor mentor = stored(id);
        educators.check(mentor.educatorId(), viewer);
        return mentor;
    }

    /** One that this viewer may change: of the own municipality, for school roles of the own school. */
    Mentor changeable(long id, Viewer viewer) {
        Mentor mentor = stored(id);
        educators
                .find(mentor.educatorId())
                .filter(educator -> viewer.mayEdit(educator.schoolId()))
                .orElseThrow(NotFound.of("Наставник", id));
        return mentor;
    }

    MentorRow row(long id) {
        return list.row(id).orElseThrow(NotFound.of("Наставник", id));
    }

    private void refuseIneligible(long id) {
        Eligibility eligibility = rules.of(row(id));
        if (!eligibility.isYes()) {
            throw new BusinessRuleViolation(
                    "ground",
                    "Допустить пока нельзя. " + eligibility.why() + " Решить иначе может руководитель центра.");
        }
    }

    private Mentor stored(long id) {
        return mentors.findById(id).orElseThrow(NotFound.of("Наставник", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
