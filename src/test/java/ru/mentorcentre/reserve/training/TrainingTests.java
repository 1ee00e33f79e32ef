package ru.mentorcentre.reserve.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.NewCentreMember;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.RegisterExample;
import ru.mentorcentre.reserve.ReserveTraining;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.StepGround;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** The training of a candidate: what may be entered, what counts, who may. */
@IntegrationTest
class TrainingTests {

    @Autowired
    private ApplicationContext context;

    private RegisterExample reserve;
    private long educator;
    private long id;
    private String page;

    @BeforeEach
    void someoneIsTrained() throws Exception {
        reserve = new RegisterExample(context);
        educator = reserve.bank.educator(reserve.school, "Резервная");
        id = reserve.candidate(educator, ApplicationState.TRAINING);
        page = "/reserve/applications/" + id + "/training";
    }

    @Test
    void theCentreEntersACourseAndWhatIsMissingShrinks() throws Exception {
        assertThat(text(reserve.leader)).contains("0 из 6", "деловая игра", "Менеджмент");
        post("COURSE_MANAGEMENT", "number", "12", "issuedOn", "" + reserve.today, "issuer", "Институт", "hours", "72")
                .andExpect(redirectedUrl(page));
        assertThat(text(reserve.leader)).contains("1 из 6", "№ 12 от", "Институт, 72 ч");
        reserve.centre
                .get(reserve.leader, "/reserve/seasons/" + reserve.season + "/training")
                .andExpect(content().string(containsString("1 из 6")));
    }

    @Test
    void aCourseBeforeTheDaysOfTheTrainingCountsWhenTheLeaderSaysSo() throws Exception {
        String early = "" + reserve.today.minusDays(61);
        UserDetails methodist = reserve.centre.person(Role.METHODIST, null);
        String[] course = {
            "kind", "COURSE_STAFF", "number", "15", "issuedOn", early, "issuer", "И", "hours", "72", "early", "true"
        };
        reserve.centre
                .post(methodist, page + "/entries", course)
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("flashWarning", containsString("зачесть решает руководитель")));
        assertThat(text(methodist)).contains("0 из 6", "раньше сроков обучения: зачесть решает руководитель");
        String entry = reserve.centre
                .page(reserve.leader, page)
                .select("a:contains(Изменить)")
                .attr("href");
        course[1] = "COURSE_STAFF";
        String[] decided = Arrays.copyOf(course, course.length + 2);
        decided[course.length] = "version";
        decided[course.length + 1] = reserve.centre
                .page(reserve.leader, entry)
                .select("[name=version]")
                .val();
        reserve.centre
                .post(reserve.leader, entry.replace("/edit", ""), decided)
                .andExpect(flash().attribute("flash", "Запись сохранена"));
        assertThat(text(methodist)).contains("1 из 6", "раньше сроков обучения, зачтён");
    }

    @Test
    void daysOfTheTrainingOutsideItsPhaseAreWarnedAbout() throws Exception {
        String season = "/reserve/seasons/" + reserve.season;
        for (long days : new long[] {31, 30}) {
            reserve.centre
                    .post(
                            reserve.leader,
                            season,
                            "version",
                            reserve.centre
                                    .page(reserve.leader, season + "/edit")
                                    .select("[name=version]")
                                    .val(),
                            "title",
                            "Резерв",
                            "year",
                            "" + reserve.today.getYear(),
                            "places",
                            "10",
                            "requiredCourses",
                            "3",
                            "experts",
                            "2",
                            "trainingFrom",
                            "" + reserve.today,
                            "trainingUntil",
                            "" + reserve.today.plusDays(days))
                    .andExpect(redirectedUrl(season))
                    .andExpect(
                            days == 31
                                    ? flash().attribute("flashWarning", containsString("выходят за этап"))
                                    : flash().attribute("flash", "Сезон сохранён"));
        }
    }

    @Test
    void wrongInputIsToldInWords() throws Exception {
        post(
                        "COURSE_MANAGEMENT",
                        "number",
                        "12",
                        "issuedOn",
                        "" + reserve.today.plusDays(1),
                        "issuer",
                        "И",
                        "hours",
                        "72")
                .andExpect(content().string(containsString("не может быть из будущего")));
        post("COURSE_MANAGEMENT", "number", "12", "issuedOn", "" + reserve.today, "issuer", "И", "hours", "0")
                .andExpect(content().string(containsString("От 1 до 2000 часов")));
        post("COURSE_MANAGEMENT", "issuedOn", "" + reserve.today, "issuer", "И", "hours", "8")
                .andExpect(content().string(containsString("укажите его номер")));
        post("BUSINESS_GAME", "startsOn", "" + reserve.today, "endsOn", "" + reserve.today.minusDays(1))
                .andExpect(content().string(containsString("Окончание раньше начала")));
        post("OTHER", "startsOn", "" + reserve.today, "endsOn", "" + reserve.today)
                .andExpect(content().string(containsString("Напишите, что это было")));
        assertThat(reserve.count("training_entry where application_id = " + id)).isZero();
    }

    @Test
    void theSameCertificateIsRefusedForAnybodyElse() throws Exception {
        reserve.enter(id, reserve.course(TrainingKind.COURSE_MANAGEMENT, "А-1"));
        long other = reserve.candidate("Другая", ApplicationState.TRAINING);
        assertThatThrownBy(() -> reserve.enter(other, reserve.course(TrainingKind.COURSE_STAFF, "а-1")))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("уже внесён");
        assertThatThrownBy(() -> reserve.enter(id, reserve.course(TrainingKind.COURSE_MANAGEMENT, "А-2")))
                .hasMessageContaining("Этот курс уже внесён");
    }

    @Test
    void anInternshipNeedsAnEligibleSchoolAndKeepsWhatWasKnownThatDay() throws Exception {
        long good = reserve.centre.school("201", "Школа сильная");
        long bad = reserve.centre.school("202", "Школа слабая");
        long unknown = reserve.centre.school("203", "Школа новая");
        publish(standing(good, SchoolType.EFFECTIVE), standing(bad, SchoolType.STRUGGLING));
        reserve.centre.within(() -> reserve.centre
                .bean(CentreMembers.class)
                .add(new NewCentreMember(
                        "Представитель",
                        null,
                        "школа  «Сильная»",
                        CentreFunction.CURATOR,
                        reserve.today.minusDays(9),
                        null,
                        null)));

        internship(bad).andExpect(content().string(containsString("не может быть базой")));
        internship(unknown).andExpect(content().string(containsString("Напишите, почему подходит")));
        assertThatThrownBy(() -> reserve.centre.inside(
                        () -> reserve.centre.bean(ReserveTraining.class).add(id, at(unknown, "Знаю её"), false)))
                .hasMessageContaining("подтверждает руководитель центра");
        internship(good).andExpect(redirectedUrl(page));
        publish(standing(good, SchoolType.STRUGGLING));
        assertThat(text(reserve.leader))
                .contains("Школа сильная", "эффективная, 2025 год", "представитель в центре есть");

        long other = reserve.candidate("Другая", ApplicationState.ADMITTED);
        reserve.enter(other, at(unknown, "Знаю её"));
        assertThat(reserve.centre
                        .page(reserve.leader, "/reserve/applications/" + other + "/training")
                        .text())
                .contains("без классификации", "Подтвердил руководитель: Знаю её");
    }

    @Test
    void aThingStillAheadDoesNotCount() {
        reserve.enter(
                id,
                new NewTrainingEntry(
                        TrainingKind.BUSINESS_GAME,
                        null,
                        reserve.today.plusDays(1),
                        reserve.today.plusDays(1),
                        null,
                        null,
                        null));
        assertThat(progress().done()).isEmpty();
        reserve.enter(id, reserve.event(TrainingKind.BUSINESS_GAME, "Вторая"));
        assertThat(progress().done()).containsExactly(TrainingKind.BUSINESS_GAME);
    }

    @Test
    void nobodyFinishesBeforeAllIsDone() throws Exception {
        reserve.train(id, "К");
        assertThatThrownBy(this::finish).hasMessageContaining("не пройдено: прототипирование");
        reserve.enter(id, at(reserve.school, "Своя база"));
        finish();
        assertThat(text(reserve.leader)).contains("Всё обязательное пройдено");
        post("OTHER", "title", "Поздно", "startsOn", "" + reserve.today, "endsOn", "" + reserve.today)
                .andExpect(content().string(containsString("пока человек зачислен или обучается")));
    }

    @Test
    void aContestIsOwedOnlyWhereMoreHaveFinishedThanThereArePlaces() throws Exception {
        RegisterExample small = new RegisterExample(context, 1, 1);
        long first = small.candidate("Первая", ApplicationState.TRAINED);
        assertThatThrownBy(() -> move(small, first, ApplicationState.TRAINED, ApplicationState.CONTEST, null))
                .hasMessageContaining("конкурс не нужен");
        long second = small.candidate("Вторая", ApplicationState.TRAINED);
        assertThatThrownBy(() -> move(small, first, ApplicationState.TRAINED, ApplicationState.RECOMMENDED, "лучшая"))
                .hasMessageContaining("сначала конкурс");
        move(small, first, ApplicationState.TRAINED, ApplicationState.CONTEST, null);
        move(small, first, ApplicationState.CONTEST, ApplicationState.CONTEST_FAILED, "Уступила");
        move(small, second, ApplicationState.TRAINED, ApplicationState.RECOMMENDED, "лучшая");
    }

    @Test
    void theLeaderCertifiesTheEventsAttendedInTheDaysOfTheTraining() throws Exception {
        reserve.centre.post(reserve.leader, page + "/certification").andExpect(redirectedUrl(page));
        assertThat(reserve.count("certified_events where application_id = " + id))
                .isZero();
        reserve.attended(educator, reserve.today.minusDays(2));
        reserve.centre.post(reserve.leader, page + "/certification").andExpect(redirectedUrl(page));
        assertThat(text(reserve.leader)).contains("заверено руководителем", "Проверяющая", "1 мероприятие");
        UserDetails methodist = reserve.centre.person(Role.METHODIST, null);
        reserve.centre.post(methodist, page + "/certification").andExpect(status().isForbidden());
    }

    @Test
    void eachSeesAsMuchAsConcernsThem() throws Exception {
        long entry = reserve.enter(id, reserve.event(TrainingKind.BUSINESS_GAME, "Школа будущего"));
        UserDetails candidate = reserve.account(educator);
        assertThat(text(candidate)).contains("Школа будущего").doesNotContain("Изменить", "Записать");
        reserve.centre.get(candidate, page + "/entries/new").andExpect(status().isForbidden());
        UserDetails stranger = reserve.account(reserve.bank.educator(reserve.school, "Чужая"));
        reserve.centre.get(stranger, page).andExpect(status().isNotFound());
        UserDetails school = reserve.centre.person(Role.SCHOOL_HEAD, reserve.centre.school("301", "Чужая школа"));
        reserve.centre.get(school, page).andExpect(status().isNotFound());

        long other = reserve.candidate("Другая", ApplicationState.TRAINING);
        reserve.centre
                .get(reserve.leader, "/reserve/applications/" + other + "/training/entries/" + entry + "/edit")
                .andExpect(status().isNotFound());
    }

    @Test
    void twoWhoEditLoseNothing() throws Exception {
        long entry = reserve.enter(id, reserve.event(TrainingKind.BUSINESS_GAME, "Игра"));
        String[] first = {
            "version",
            "0",
            "title",
            "Первая правка",
            "kind",
            "BUSINESS_GAME",
            "startsOn",
            "" + reserve.today,
            "endsOn",
            "" + reserve.today
        };
        reserve.centre.post(reserve.leader, page + "/entries/" + entry, first).andExpect(redirectedUrl(page));
        first[3] = "Вторая правка";
        reserve.centre
                .post(reserve.leader, page + "/entries/" + entry, first)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Вторая правка")));
        assertThat(text(reserve.leader)).contains("Первая правка");
        reserve.centre
                .post(reserve.leader, page + "/entries/" + entry + "/removal")
                .andExpect(redirectedUrl(page));
        assertThat(text(reserve.leader)).doesNotContain("Первая правка");
    }

    private String text(UserDetails who) throws Exception {
        return reserve.centre.page(who, page).text();
    }

    private ResultActions post(String kind, String... fields) throws Exception {
        String[] all = new String[fields.length + 2];
        all[0] = "kind";
        all[1] = kind;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return reserve.centre.post(reserve.leader, page + "/entries", all);
    }

    private ResultActions internship(long school) throws Exception {
        return post(
                "INTERNSHIP",
                "hostSchoolId",
                "" + school,
                "startsOn",
                "" + reserve.today.minusDays(3),
                "endsOn",
                "" + reserve.today.minusDays(1));
    }

    private NewTrainingEntry at(long school, String reason) {
        return new NewTrainingEntry(
                TrainingKind.INTERNSHIP,
                null,
                reserve.today.minusDays(3),
                reserve.today.minusDays(1),
                null,
                school,
                reason);
    }

    private TrainingProgress progress() {
        return reserve.centre.inside(() -> reserve.centre
                .bean(TrainingEntries.class)
                .progress(reserve.centre.bean(Applications.class).get(id)));
    }

    private void finish() {
        move(reserve, id, ApplicationState.TRAINING, ApplicationState.TRAINED, null);
    }

    private static void move(
            RegisterExample in, long application, ApplicationState from, ApplicationState to, String reason) {
        in.centre.within(() -> in.centre
                .bean(Applications.class)
                .move(application, from, to, new StepGround(actor(to), in.centre.accountOf(in.leader), reason, null)));
    }

    private static ApplicationActor actor(ApplicationState to) {
        return to == ApplicationState.CONTEST ? ApplicationActor.CENTRE : ApplicationActor.LEADER;
    }

    private void publish(SchoolStanding... standings) {
        reserve.centre.within(() -> reserve.centre.bean(Standings.class).publish(2025, List.of(standings)));
    }

    private static SchoolStanding standing(long school, SchoolType type) {
        return new SchoolStanding(
                school,
                2025,
                ResultsLevel.HIGH,
                type,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                null,
                null);
    }
}
