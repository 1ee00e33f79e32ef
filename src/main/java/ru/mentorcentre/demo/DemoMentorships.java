package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Pairs in every state over the mentors and requests of a municipality; the same every time. */
@Component
@Profile("demo")
class DemoMentorships {

    private static final int FILED = 74;
    private static final int STARTED = 66;
    private static final int GROUP = 3;

    private static final List<String> GOALS = List.of(
            "Вести урок без потери времени на порядок: класс занят делом с первой минуты.",
            "Составить план подготовки класса к экзамену и пройти его вместе до весны.",
            "Научиться разбирать итоги ВПР и давать каждому ученику своё задание.",
            "Провести четыре открытых урока и разобрать их вместе.",
            "Освоить задания с автоматической проверкой и не тратить вечера на тетради.");

    private final Educators educators;
    private final Mentors mentors;
    private final Requests requests;
    private final Mentorships mentorships;
    private final Clock clock;
    private final DemoAuthors authors;

    DemoMentorships(
            Educators educators,
            Mentors mentors,
            Requests requests,
            Mentorships mentorships,
            Clock clock,
            DemoAuthors authors) {
        this.authors = authors;
        this.educators = educators;
        this.mentors = mentors;
        this.requests = requests;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** The two who can sign in work together. */
    void introduce(long mentorEducator, long menteeEducator) {
        long mentor = working(mentorEducator);
        EducatorInfo mentee = educators.find(menteeEducator).orElseThrow();
        long request = requests.open().stream()
                .filter(one -> one.educatorId() != null && one.educatorId() == menteeEducator)
                .map(RequestInfo::id)
                .findFirst()
                .orElseGet(() -> requests.add(
                        request(mentee, "Первый год в школе: помочь с планами уроков и порядком в классе."),
                        authors.with(Role.CURATOR)));
        long pair = propose(
                List.of(mentor),
                List.of(request),
                MentoringForm.INDIVIDUAL,
                MentoringKind.EXPERIENCED_NOVICE,
                0,
                today().minusDays(STARTED - 10));
        begin(pair, today().minusDays(STARTED - 10));
    }

    /** Some in every state. */
    void fill(int most) {
        Set<Long> busy = new HashSet<>();
        Set<Long> answered = new HashSet<>();
        int made = 0;
        List<EducatorInfo> askedBefore = withoutRequest().stream().limit(7).toList();
        for (EducatorInfo one : askedBefore) {
            long request =
                    requests.add(request(one, "Разобрать вместе уроки за четверть."), authors.with(Role.CURATOR));
            answered.add(request);
            Optional<Long> mentor = mentorFor(requests.find(request).orElseThrow(), busy);
            if (mentor.isEmpty() || made >= most) {
                requests.close(request, "Наставник больше не нужен");
                continue;
            }
            past(made++, mentor.get(), request, busy);
        }
        for (RequestInfo request : requests.open()) {
            if (made >= most) {
                return;
            }
            Optional<Long> mentor = request.educatorId() == null || answered.contains(request.id())
                    ? Optional.empty()
                    : mentorFor(request, busy);
            if (mentor.isPresent()) {
                present(made++, mentor.get(), request);
            }
        }
    }

    /** A pair that the leader still thinks about: nobody is asked yet. */
    void draft() {
        requests.open().stream()
                .filter(one -> one.educatorId() != null && one.subject() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(request -> mentorFor(request, Set.of())
                        .ifPresent(mentor -> mentorships.draft(
                                wanted(
                                        List.of(mentor),
                                        List.of(request.id()),
                                        MentoringForm.INDIVIDUAL,
                                        MentoringKind.SUBJECT_EXPERT_BEGINNER,
                                        1,
                                        today()),
                                authors.with(Role.LEADER))));
    }

    /** Two mentors and three mentees of different schools meet together. */
    void group() {
        List<Long> leading = mentors.all().stream()
                .filter(one -> one.isActive() && one.freePlaces() >= GROUP)
                .sorted(Comparator.comparingInt(MentorInfo::freePlaces)
                        .reversed()
                        .thenComparing(MentorInfo::id))
                .limit(2)
                .map(MentorInfo::id)
                .toList();
        Map<Long, Long> bySchool = new LinkedHashMap<>();
        requests.open().stream()
                .filter(one -> one.educatorId() != null && one.subject() == null)
                .forEach(one -> bySchool.putIfAbsent(one.schoolId(), one.id()));
        List<Long> asking = bySchool.values().stream().limit(GROUP).toList();
        if (leading.size() == 2 && asking.size() == GROUP) {
            LocalDate start = today().minusDays(20);
            begin(propose(leading, asking, MentoringForm.GROUP, MentoringKind.LEADER_STRUGGLING, 2, start), start);
        }
    }

    /** What began two months ago, whatever has become of it. */
    private void past(int at, long mentor, long request, Set<Long> busy) {
        LocalDate start = today().minusDays(STARTED - at);
        MentoringForm form = at == 3 ? MentoringForm.FLASH : MentoringForm.INDIVIDUAL;
        long pair = propose(List.of(mentor), List.of(request), form, MentoringKind.SUBJECT_EXPERT_BEGINNER, at, start);
        if (at == 0) {
            mentorships.decline(pair, MemberSide.MENTOR, "в этом году два выпускных класса");
            busy.add(mentor);
            return;
        }
        begin(pair, start);
        switch (at) {
            case 1 -> mentorships.finish(pair, today().minusDays(6), "Цели достигнуты, урок показан коллегам");
            case 2 -> mentorships.breakOff(pair, today().minusDays(12), "Не совпало расписание двух школ");
            case 3 -> mentorships.finish(pair, start, "Вопрос решён за одну встречу");
            case 4 -> mentorships.pause(pair, today().minusDays(8), "Больничный наставляемого");
            case 5 ->
                mentorFor(requests.find(request).orElseThrow(), Set.of(mentor)).ifPresent(other -> {
                    mentorships.replaceMentor(pair, today().minusDays(9), "Наставник перешёл на другую работу", other);
                });
            default -> {}
        }
    }

    /** What is there now: at work, agreed, waiting for an answer. */
    private void present(int at, long mentor, RequestInfo request) {
        LocalDate start = at % 3 == 0 ? today().minusDays(3) : request.filedOn().plusDays(2);
        start = start.isAfter(today()) ? today() : start;
        MentoringForm form = request.wishedForm() == null || request.wishedForm() == MentoringForm.FLASH
                ? MentoringForm.INDIVIDUAL
                : request.wishedForm();
        MentoringKind kind = request.needReason() == NeedReason.YOUNG_SPECIALIST
                ? MentoringKind.EXPERIENCED_NOVICE
                : form == MentoringForm.REVERSE
                        ? MentoringKind.INNOVATOR_CONSERVATIVE
                        : MentoringKind.LEADER_STRUGGLING;
        long pair = propose(List.of(mentor), List.of(request.id()), form, kind, at, start);
        switch (at % 5) {
            case 0 -> {}
            case 1 -> mentorships.agree(pair, MemberSide.MENTOR, today(), authors.with(Role.LEADER));
            case 2 -> agree(pair, today());
            default -> begin(pair, start);
        }
    }

    private long propose(
            List<Long> mentor, List<Long> asked, MentoringForm form, MentoringKind kind, int at, LocalDate start) {
        return mentorships
                .propose(List.of(wanted(mentor, asked, form, kind, at, start)), authors.with(Role.LEADER))
                .get(0);
    }

    private NewMentorship wanted(
            List<Long> mentor, List<Long> asked, MentoringForm form, MentoringKind kind, int at, LocalDate start) {
        return new NewMentorship(
                mentor,
                asked,
                new MentorshipTerms(
                        form,
                        kind,
                        MentoringModel.HORIZONTAL,
                        kind == MentoringKind.EXPERIENCED_NOVICE
                                ? MentoringElement.ADAPTATION
                                : MentoringElement.SUPPORT,
                        kind == MentoringKind.EXPERIENCED_NOVICE
                                ? NeedReason.YOUNG_SPECIALIST
                                : NeedReason.DIAGNOSED_GAP,
                        GOALS.get(at % GOALS.size()),
                        start,
                        form == MentoringForm.FLASH ? start : at == 7 ? today().minusDays(2) : start.plusMonths(7),
                        null,
                        "Соглашение № " + (at + 1) + "-н"));
    }

    private void begin(long pair, LocalDate day) {
        agree(pair, day);
        mentorships.begin(pair, day);
    }

    private void agree(long pair, LocalDate day) {
        mentorships.agree(pair, MemberSide.MENTOR, day, authors.with(Role.LEADER));
        mentorships.agree(pair, MemberSide.MENTEE, day, authors.with(Role.LEADER));
    }

    /** Somebody of the subject with a free place, from another school if possible. */
    private Optional<Long> mentorFor(RequestInfo request, Set<Long> not) {
        List<MentorInfo> able = mentors.all().stream()
                .filter(one -> one.isActive() && one.freePlaces() > 0 && !not.contains(one.id()))
                .filter(one -> !Long.valueOf(one.educatorId()).equals(request.educatorId()))
                .sorted(Comparator.comparingInt(MentorInfo::load).thenComparing(MentorInfo::id))
                .toList();
        return able.stream()
                .filter(one -> request.subject() == null || one.subjects().contains(request.subject()))
                .findFirst()
                .or(() -> able.stream().findFirst())
                .map(MentorInfo::id);
    }

    /** Those who ask for nothing now and mentor nobody, here and there in the schools. */
    private List<EducatorInfo> withoutRequest() {
        Set<Long> asking = new HashSet<>();
        requests.open().forEach(one -> asking.add(one.educatorId()));
        mentors.all().forEach(one -> asking.add(one.educatorId()));
        Map<Long, EducatorInfo> bySchool = new HashMap<>();
        List<EducatorInfo> found = new ArrayList<>();
        for (EducatorInfo one : educators.all()) {
            if (!asking.contains(one.id())
                    && !one.subjects().isEmpty()
                    && bySchool.putIfAbsent(one.schoolId(), one) == null) {
                found.add(one);
            }
        }
        return found;
    }

    private NewRequest request(EducatorInfo who, String words) {
        return new NewRequest(
                who.schoolId(),
                who.id(),
                false,
                who.subjects().stream().sorted().findFirst().orElse(null),
                List.of(new DifficultyWeight("meth_lesson", 4), new DifficultyWeight("psy_discipline", 3)),
                words,
                MentoringForm.INDIVIDUAL,
                who.youngSpecialist() ? NeedReason.YOUNG_SPECIALIST : NeedReason.DIAGNOSED_GAP,
                MentoringElement.SUPPORT,
                today().minusDays(FILED));
    }

    /** The profile of a mentor at work. */
    private long working(long educator) {
        LocalDate consent = today().minusDays(100);
        long id = mentors.ofEducator(educator)
                .orElseGet(() -> mentors.add(
                        educator,
                        new NewMentor(
                                Set.of(Subject.MATHEMATICS),
                                "Задачи с параметрами; первый год в школе",
                                List.of("meth_lesson", "psy_discipline", "meth_plan"),
                                Set.of(),
                                false,
                                3,
                                true,
                                null,
                                Finding.INSUFFICIENT_DATA,
                                consent,
                                null,
                                "1-н",
                                consent,
                                null,
                                null,
                                null,
                                "Школа наставника, 36 часов"),
                        today().minusDays(150)));
        for (MentorState to : List.of(MentorState.SELECTED, MentorState.TRAINED, MentorState.ACTIVE)) {
            if (mentors.find(id).orElseThrow().state().leadsTo(to)) {
                mentors.step(id, to, today().minusDays(75), "Приказ № 91-ОД", true, authors.with(Role.LEADER));
            }
        }
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
