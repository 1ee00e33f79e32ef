package ru.mentorcentre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.ReserveRegister;
import ru.mentorcentre.reserve.ReserveTraining;
import ru.mentorcentre.reserve.ReserveVacancies;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.VacancyCause;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/**
 * The reserve of the larger district: a season that ended in the register, one that is in training, and one whose
 * applications come in and are reviewed.
 */
@Component
@Profile("demo")
class DemoReserve {

    private static final String ISSUER = "Приозёрный институт развития образования";
    private static final int FINISHED_AGO = 430;
    private static final int LEARNING_AGO = 157;
    private static final int OPENED_AGO = 30;

    private final DemoApplications applications;
    private final ReserveTraining training;
    private final ReserveRegister register;
    private final ReserveVacancies vacancies;
    private final Educators educators;
    private final DemoAuthors authors;
    private final DemoClock clock;

    DemoReserve(
            DemoApplications applications,
            ReserveTraining training,
            ReserveRegister register,
            ReserveVacancies vacancies,
            Educators educators,
            DemoAuthors authors,
            DemoClock clock) {
        this.applications = applications;
        this.training = training;
        this.register = register;
        this.vacancies = vacancies;
        this.educators = educators;
        this.authors = authors;
        this.clock = clock;
    }

    /**
     * Fills the current municipality.
     *
     * @param expert an account that has nothing but its review to do
     * @param host a school where internships are
     * @param learning somebody with an account who is in training
     * @param asked somebody with an account whose consent an application waits for
     */
    void fill(long expert, long host, long learning, long asked) {
        LocalDate today = LocalDate.now(clock);
        List<Long> experts = List.of(expert, authors.with(Role.METHODIST), authors.with(Role.MODERATOR));
        Iterator<EducatorInfo> people = DemoApplications.candidates(educators.all(), Set.of(learning, asked))
                .iterator();
        finish(DemoReserveSeason.inTurn(4, today.minusDays(FINISHED_AGO)), experts, host, people);
        teach(DemoReserveSeason.inTurn(5, today.minusDays(LEARNING_AGO)), experts, host, find(learning), people);
        open(DemoReserveSeason.asTheyCome(5, today.minusDays(OPENED_AGO)), experts, find(asked), people);
        need(today);
    }

    /** Five finish for four places; one has left since. */
    private void finish(DemoReserveSeason season, List<Long> experts, long host, Iterator<EducatorInfo> people) {
        long id = applications.open(season, experts);
        List<Long> filed = file(id, season, people, 8);
        applications.assign(id, season.day(ReservePhase.FORMAL, 1));
        applications.screenOut(filed.get(7), season.day(ReservePhase.FORMAL, 9));
        List<Long> rated = filed.subList(0, 7);
        for (Long one : rated) {
            int level = one.equals(rated.get(6)) ? 4 : 8;
            applications.review(one, level, level + (int) (one % 2), season);
        }
        LocalDate decided = season.day(ReservePhase.DECISION, 10);
        applications.decide(
                rated.get(6),
                ApplicationState.QUALITATIVE_REJECTED,
                "Эксперты сошлись: управленческого опыта пока мало. Рекомендовано возглавить методическое объединение",
                decided);
        rated.subList(0, 6)
                .forEach(one -> applications.decide(
                        one, ApplicationState.ADMITTED, "Медиана выше семи, замечаний у экспертов нет", decided));
        applications.move(
                rated.get(5),
                ApplicationState.WITHDRAWN,
                ApplicationActor.CANDIDATE,
                Role.SCHOOL_HEAD,
                "Переезжаю в другой район по семейным обстоятельствам",
                season.day(ReservePhase.DECISION, 20));
        List<Long> ready = rated.subList(0, 5);
        for (Long one : ready) {
            begin(one, season);
            study(one, season, host, TrainingKind.values().length);
            applications.decide(one, ApplicationState.TRAINED, null, season.day(ReservePhase.TRAINING, 170));
        }
        for (Long one : ready) {
            applications.move(
                    one,
                    ApplicationState.CONTEST,
                    ApplicationActor.CENTRE,
                    Role.METHODIST,
                    null,
                    season.day(ReservePhase.CONTEST, 2));
        }
        LocalDate contest = season.day(ReservePhase.CONTEST, 15);
        applications.decide(
                ready.get(4),
                ApplicationState.CONTEST_FAILED,
                "Пятое место из пяти; заявку можно подать в следующем сезоне",
                contest);
        include(ready.subList(0, 4), season, contest);
    }

    private void include(List<Long> winners, DemoReserveSeason season, LocalDate contest) {
        LocalDate today = LocalDate.now(clock);
        List<Long> entries = new ArrayList<>();
        for (Long one : winners) {
            applications.decide(
                    one, ApplicationState.RECOMMENDED, "В числе четырёх лучших по итогам конкурса", contest);
            LocalDate included = season.day(ReservePhase.REGISTER, 6);
            LocalDate until = entries.size() == 1 ? today.plusDays(24) : null;
            clock.on(
                    included,
                    () -> entries.add(register.include(
                            one,
                            new ReserveOrder("47-К", included),
                            until,
                            ApplicationActor.LEADER,
                            authors.with(Role.LEADER))));
        }
        clock.on(
                today.minusDays(18),
                () -> register.exit(
                        entries.get(entries.size() - 1),
                        ExitCause.APPOINTED,
                        "Директор школы соседнего посёлка",
                        new ReserveOrder("61-К", today.minusDays(18)),
                        ApplicationActor.LEADER,
                        authors.with(Role.LEADER)));
    }

    /** Four learn, each as far as they have come; one is done. */
    private void teach(
            DemoReserveSeason season,
            List<Long> experts,
            long host,
            EducatorInfo learning,
            Iterator<EducatorInfo> people) {
        long id = applications.open(season, experts);
        List<Long> filed = new ArrayList<>(file(id, season, people, 5));
        filed.add(applications.submitted(id, learning, Relocation.NONE, season.day(ReservePhase.APPLICATIONS, 9)));
        applications.handOver(filed.get(filed.size() - 1), season.day(ReservePhase.APPLICATIONS, 20));
        applications.assign(id, season.day(ReservePhase.FORMAL, 1));
        for (Long one : filed) {
            boolean disputed = one.equals(filed.get(3));
            applications.review(one, disputed ? 4 : 7, disputed ? 9 : 8, season);
        }
        LocalDate decided = season.day(ReservePhase.DECISION, 12);
        applications.decide(
                filed.get(4),
                ApplicationState.QUALITATIVE_REJECTED,
                "При равных оценках мест меньше, чем кандидатов; опыт управления наименьший",
                decided);
        filed.remove(4);
        int done = 0;
        for (Long one : filed) {
            applications.decide(
                    one,
                    ApplicationState.ADMITTED,
                    done == 3
                            ? "Оценки разошлись на пять баллов; после обсуждения эксперты согласились на зачисление"
                            : "Медиана не ниже семи",
                    decided);
            begin(one, season);
            study(one, season, host, done == 0 ? TrainingKind.values().length : done + 1);
            done++;
        }
        applications.decide(filed.get(0), ApplicationState.TRAINED, null, season.day(ReservePhase.TRAINING, 42));
    }

    /** Applications in every state before the decision. */
    private void open(DemoReserveSeason season, List<Long> experts, EducatorInfo asked, Iterator<EducatorInfo> people) {
        long id = applications.open(season, experts);
        LocalDate day = season.day(ReservePhase.APPLICATIONS, 4);
        long waiting = applications.draft(id, asked, Relocation.MUNICIPALITY, day);
        applications.attachAll(waiting, asked, day);
        applications.draft(id, people.next(), Relocation.NONE, day.plusDays(6));
        applications.submitted(id, people.next(), Relocation.REGION, day.plusDays(12));
        List<Long> filed = file(id, season, people, 5);
        LocalDate assigned = season.day(ReservePhase.FORMAL, 14);
        applications.assign(id, assigned);
        filed.subList(0, 3).forEach(one -> applications.pass(one, assigned.plusDays(2)));
        long rated = filed.get(0);
        applications.rate(rated, other(rated, experts), 8, "Ясно видит, что менять в школе", assigned.plusDays(4));
        long refused = filed.get(1);
        applications.declareConflict(refused, other(refused, experts), assigned.plusDays(5));
    }

    /** An expert of an application who has more to do in the centre than to review. */
    private long other(long application, List<Long> experts) {
        return applications.experts(application).stream()
                .filter(one -> !one.equals(experts.get(0)))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> file(long season, DemoReserveSeason days, Iterator<EducatorInfo> people, int count) {
        List<Long> filed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Relocation relocation = Relocation.values()[i % Relocation.values().length];
            filed.add(applications.submitted(
                    season, people.next(), relocation, days.day(ReservePhase.APPLICATIONS, 3 + i)));
        }
        filed.forEach(one -> applications.handOver(one, days.day(ReservePhase.APPLICATIONS, 16)));
        return filed;
    }

    private void begin(long application, DemoReserveSeason season) {
        applications.move(
                application,
                ApplicationState.TRAINING,
                ApplicationActor.CENTRE,
                Role.METHODIST,
                null,
                season.day(ReservePhase.TRAINING, 0));
    }

    /** The first so many things of the training. */
    private void study(long application, DemoReserveSeason season, long host, int count) {
        for (TrainingKind kind : TrainingKind.values()) {
            if (kind.ordinal() >= count) {
                return;
            }
            LocalDate day = season.day(ReservePhase.TRAINING, 5 + 5 * kind.ordinal());
            clock.on(day.plusDays(3), () -> training.add(application, entry(kind, application, day, host), true));
        }
    }

    private static NewTrainingEntry entry(TrainingKind kind, long application, LocalDate day, long host) {
        boolean certified = kind.isCourse() || kind == TrainingKind.OTHER;
        return new NewTrainingEntry(
                kind,
                switch (kind) {
                    case BUSINESS_GAME -> "«Первый год директора»";
                    case PSYCHOLOGICAL_TRAINING -> "«Руководитель под давлением»";
                    case INTERNSHIP -> "Расписание, в котором учителю есть когда посетить урок коллеги";
                    case OTHER -> "Краевой форум молодых руководителей";
                    default -> null;
                },
                day,
                day.plusDays(2),
                certified
                        ? new TrainingCertificate(
                                "%d-%d/%04d".formatted(day.getYear() % 100, kind.ordinal(), application % 10_000),
                                day.plusDays(2),
                                ISSUER,
                                kind.isCourse() ? 72 : 16)
                        : null,
                kind == TrainingKind.INTERNSHIP ? host : null,
                kind == TrainingKind.INTERNSHIP ? "Директор школы согласился и ведёт стажировки второй год" : null);
    }

    /** What the schools tell of their posts. */
    private void need(LocalDate today) {
        List<Long> schools = educators.all().stream()
                .map(EducatorInfo::schoolId)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        int year = today.getYear();
        vacancies.add(schools.get(3), new NewVacancy(ManagerPost.DEPUTY, year, VacancyCause.VACANT, null));
        vacancies.add(schools.get(8), new NewVacancy(ManagerPost.DEPUTY, year, VacancyCause.VACANT, null));
        vacancies.add(schools.get(13), new NewVacancy(ManagerPost.HEAD, year, VacancyCause.ACTING, null));
        vacancies.add(schools.get(16), new NewVacancy(ManagerPost.HEAD, year, VacancyCause.VACANT, null));
        vacancies.add(
                schools.get(11),
                new NewVacancy(ManagerPost.HEAD, year + 1, VacancyCause.CONTRACT_END, "Договор до июля"));
        vacancies.add(schools.get(13), new NewVacancy(ManagerPost.DEPUTY, year + 1, VacancyCause.OTHER, null));
        vacancies.add(schools.get(20), new NewVacancy(ManagerPost.DEPUTY, year + 1, VacancyCause.CONTRACT_END, null));
        vacancies.add(schools.get(18), new NewVacancy(ManagerPost.HEAD, year + 2, VacancyCause.AGE, null));
        vacancies.add(schools.get(21), new NewVacancy(ManagerPost.HEAD, year + 2, VacancyCause.CONTRACT_END, null));
    }

    private EducatorInfo find(long educator) {
        return educators.find(educator).orElseThrow();
    }
}
