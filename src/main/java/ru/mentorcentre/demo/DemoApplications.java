package ru.mentorcentre.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.ReserveApplications;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.office.WordDocument;
import ru.mentorcentre.staff.EducatorInfo;

/** Applications to the demo reserve on their way through the season, each step on its day. */
@Component
@Profile("demo")
class DemoApplications {

    private static final List<String> QUALITIES = List.of(
            "responsibility",
            "leadership",
            "teamwork",
            "communication",
            "organisation",
            "initiative",
            "decision_making",
            "stress_resistance",
            "learning",
            "career_drive");

    private final ReserveApplications applications;
    private final ReserveReviews reviews;
    private final DemoAuthors authors;
    private final DemoClock clock;

    DemoApplications(ReserveApplications applications, ReserveReviews reviews, DemoAuthors authors, DemoClock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.authors = authors;
        this.clock = clock;
    }

    /** Opens a season before its first day, with its programme approved and its experts invited. */
    long open(DemoReserveSeason season, List<Long> experts) {
        long[] id = new long[1];
        clock.on(season.first().minusDays(20), () -> {
            id[0] = applications.openSeason(season.wanted(), season.phases());
            applications.approveProgramme(id[0], authors.with(Role.HEAD));
            experts.forEach(expert -> reviews.invite(id[0], expert));
        });
        return id[0];
    }

    /** Writes a draft without any paper. */
    long draft(long season, EducatorInfo candidate, Relocation relocation, LocalDate day) {
        long[] id = new long[1];
        clock.on(
                day,
                () -> id[0] = applications.file(
                        season, candidate.id(), content(candidate, relocation), authors.with(Role.SCHOOL_HEAD)));
        return id[0];
    }

    void attachAll(long application, EducatorInfo candidate, LocalDate day) {
        clock.on(day, () -> {
            attach(application, candidate, ApplicationPaper.PORTFOLIO, "Портфолио");
            attach(application, candidate, ApplicationPaper.REFERENCE, "Характеристика-ходатайство");
            attach(application, candidate, ApplicationPaper.CONSENT, "Согласие на обработку данных");
        });
    }

    /** A draft with its papers, agreed by the candidate and handed in by the school. */
    long submitted(long season, EducatorInfo candidate, Relocation relocation, LocalDate day) {
        long id = draft(season, candidate, relocation, day);
        attachAll(id, candidate, day);
        clock.on(day.plusDays(1), () -> applications.agree(id));
        move(id, ApplicationState.SUBMITTED, ApplicationActor.SCHOOL, Role.SCHOOL_HEAD, null, day.plusDays(2));
        return id;
    }

    void handOver(long application, LocalDate day) {
        move(application, ApplicationState.IN_EXPERTISE, ApplicationActor.CENTRE, Role.METHODIST, null, day);
    }

    void assign(long season, LocalDate day) {
        clock.on(day, () -> reviews.assignEvenly(season, authors.with(Role.LEADER)));
    }

    /** Every requirement is met. */
    void pass(long application, LocalDate day) {
        clock.on(day, () -> reviews.check(application, experts(application).get(0), Map.of(), null));
    }

    /** It is screened out for too short a service. */
    void screenOut(long application, LocalDate day) {
        clock.on(
                day,
                () -> reviews.check(
                        application,
                        experts(application).get(0),
                        Map.of("experience_years", "Педагогический стаж подтверждён только за четыре года"),
                        "Не выполнено обязательное требование к стажу; заявку можно подать в следующем сезоне"));
    }

    /** One of its experts hands marks about a level in. */
    void rate(long application, long expert, int level, String note, LocalDate day) {
        Map<String, Integer> marks = QUALITIES.stream().collect(Collectors.toMap(quality -> quality, quality ->
                (int) (level + (quality.length() + application + expert) % 3 - 1)));
        clock.on(day, () -> reviews.rate(application, expert, marks, note));
    }

    void declareConflict(long application, long expert, LocalDate day) {
        clock.on(
                day,
                () -> reviews.declareConflict(
                        application, expert, "Учились вместе и дружим, оценить беспристрастно не смогу"));
    }

    /** Accounts of the experts of an application, in their order. */
    List<Long> experts(long application) {
        return reviews.experts(application).stream().sorted().toList();
    }

    /** The leader decides. */
    void decide(long application, ApplicationState to, String reason, LocalDate day) {
        move(application, to, ApplicationActor.LEADER, Role.LEADER, reason, day);
    }

    void move(long application, ApplicationState to, ApplicationActor actor, Role role, String reason, LocalDate day) {
        clock.on(day, () -> applications.move(application, to, actor, authors.with(role), reason));
    }

    /** From the expertise to the qualities, all of them, by two experts each. */
    void review(long application, int level, int other, DemoReserveSeason season) {
        pass(application, season.day(ReservePhase.FORMAL, 5));
        List<Long> experts = experts(application);
        rate(
                application,
                experts.get(0),
                level,
                "Уверенно рассказывает, чего хочет добиться в школе",
                season.day(ReservePhase.QUALITATIVE, 6));
        rate(
                application,
                experts.get(experts.size() - 1),
                other,
                "Опыт управления небольшой, но готовность учиться заметна",
                season.day(ReservePhase.QUALITATIVE, 12));
    }

    private void attach(long application, EducatorInfo candidate, ApplicationPaper paper, String title) {
        applications.attach(application, paper, Upload.of(title + ".docx", word(title, candidate)));
    }

    private static byte[] word(String title, EducatorInfo candidate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WordDocument.portrait()
                    .title(title)
                    .centred(candidate.fullName())
                    .line("Документ вымышленного человека из демонстрационных данных.")
                    .write(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    private static NewApplication content(EducatorInfo candidate, Relocation relocation) {
        Integer years = candidate.serviceYears();
        return new NewApplication(
                candidate.position(),
                years,
                null,
                true,
                "Руководитель школьного методического объединения",
                "Ведёт проектную группу учителей и семинар для соседних школ; выпускники сдают экзамены не ниже"
                        + " среднего по району.",
                "Спокойно договаривается с родителями, держит сроки, умеет признать ошибку.",
                "Хочет возглавить школу, в которой уже знает людей.",
                null,
                "8 (000) 4%02d-%02d-%02d".formatted(candidate.id() % 100, candidate.id() / 100 % 100, 7),
                "candidate" + candidate.id() + "@example.org",
                relocation);
    }

    /** Who may stand as a candidate: experienced people, deputies first, one of a school. */
    static List<EducatorInfo> candidates(List<EducatorInfo> all, Set<Long> except) {
        Set<Long> schools = new HashSet<>();
        return all.stream()
                .filter(one -> !one.retired() && !except.contains(one.id()))
                .filter(one -> one.serviceYears() != null && one.serviceYears() >= 7 && one.serviceYears() <= 28)
                .sorted(Comparator.comparing(
                                (EducatorInfo one) -> !one.position().startsWith("Зам"))
                        .thenComparing(EducatorInfo::id))
                .filter(one -> schools.add(one.schoolId()))
                .toList();
    }
}
