package ru.mentorcentre.reserve.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.RegisterExample;
import ru.mentorcentre.reserve.ReserveOrder;
import ru.mentorcentre.reserve.ReserveRegister;
import ru.mentorcentre.reserve.ReserveTraining;
import ru.mentorcentre.staff.EducatorUse;

/** What the reserve tells a person of oneself, and what stays of somebody who asked to be forgotten: no name anywhere. */
@IntegrationTest
class ForgottenCandidateTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    /** Columns that people fill with words, and those that repeat them. */
    private static final List<String> WRITTEN = List.of(
            "application.career",
            "application.email",
            "application.experience",
            "application.full_name",
            "application.other",
            "application.phone",
            "application.promotions",
            "application.qualities",
            "application_history.career",
            "application_history.full_name",
            "application_history.phone",
            "application_step.document",
            "application_step.reason",
            "certified_events.events",
            "formal_check_line.note",
            "quality_review.abstention",
            "quality_review.note",
            "register_certificate.number",
            "register_entry.attended_events",
            "register_entry.email",
            "register_entry.exit_reason",
            "register_entry.full_name",
            "register_entry.further_training",
            "register_entry.phone",
            "register_entry_history.exit_reason",
            "register_entry_history.full_name",
            "register_entry_history.further_training",
            "review_assignment.end_reason",
            "review_reopening.reason",
            "training_entry.certificate_number",
            "training_entry.host_reason",
            "training_entry.title",
            "training_entry_history.certificate_number",
            "training_entry_history.title");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private MockMvc mvc;

    /** Of its own for each test: the columns are searched in all municipalities. */
    private final String name = "Аметистов" + (char) ('а' + MADE.getAndIncrement());

    private RegisterExample reserve;
    private long educator;
    private long id;

    @BeforeEach
    void somebodyGoesAllTheWay() throws Exception {
        reserve = new RegisterExample(context);
        educator = reserve.bank.educator(reserve.school, name);
        id = reserve.candidate(educator, ApplicationState.DRAFT);
        mvc.perform(MockMvcRequestBuilders.multipart("/reserve/applications/" + id + "/files")
                .file(new MockMultipartFile("file", name + ".pdf", null, "%PDF-1.4".getBytes()))
                .param("kind", "PORTFOLIO")
                .with(SecurityMockMvcRequestPostProcessors.user(reserve.leader))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
        reserve.become(id, ApplicationState.TRAINING);
        reserve.train(id, name);
        reserve.certify(id, name + "-Ф");
        reserve.attended(educator, reserve.today.minusDays(2));
        reserve.centre.within(() ->
                reserve.centre.bean(ReserveTraining.class).certifyEvents(id, reserve.centre.accountOf(reserve.leader)));
        reserve.become(id, ApplicationState.RECOMMENDED);
        long entry = reserve.include(id);
        reserve.centre.within(() -> reserve.centre
                .bean(ReserveRegister.class)
                .exit(
                        entry,
                        ExitCause.REFUSED,
                        name + " отказалась",
                        new ReserveOrder("8", reserve.today),
                        ApplicationActor.LEADER,
                        reserve.centre.accountOf(reserve.leader)));
        review();
        write();
    }

    @Test
    void thePersonsFileTellsAllButWhoReviewed() {
        String file = reserve.centre.inside(() -> context.getBeansOfType(EducatorUse.class).values().stream()
                .flatMap(use -> use.held(educator).stream())
                .map(fact -> fact.section() + ": " + fact.what() + ": " + fact.value())
                .collect(Collectors.joining("\n")));
        assertThat(file)
                .contains(
                        "Документы заявки в резерв: Портфолио: " + name + ".pdf",
                        "Путь заявки в резерв: ",
                        ", эксперт: формальная проверка → отсеяна по требованиям; " + name + " мало служит",
                        "в реестре → выведен из реестра; отказался сам: " + name + " отказалась; приказ № 8",
                        "Формальная проверка заявки в резерв: ",
                        "не выполнено: " + name + ": стажа не хватает",
                        "Обучение в школе резерва: Курс «Менеджмент»: Тема: " + name,
                        "Список мероприятий, заверен",
                        "Реестр резерва: Сертификат курса: Менеджмент",
                        "Реестр резерва: Телефон: ")
                .doesNotContain("Проверяющ");
    }

    @Test
    void ofSomebodyForgottenNoNameStaysInAnyColumn() throws Exception {
        assertThat(traces()).as("or nothing is looked for").containsAll(WRITTEN);
        assertThat(reserve.count("attachment where municipality_id = " + reserve.centre.municipality))
                .isEqualTo(1);
        // nothing is ticked: what the reserve keeps of its own goes all the same
        reserve.centre
                .post(reserve.leader, "/staff/" + educator + "/anonymisation")
                .andExpect(MockMvcResultMatchers.flash().attributeExists("flash"));
        assertThat(traces()).isEmpty();
        assertThat(reserve.count("attachment where municipality_id = " + reserve.centre.municipality))
                .isZero();
        assertThat(reserve.centre
                        .page(reserve.leader, "/reserve/applications/" + id)
                        .text())
                .as("that somebody was in the register, and by which order out of it, is still on record")
                .contains("Обезличенный кандидат № " + id, "в реестре → выведен из реестра", "приказ № 8");
        assertThat(reserve.centre
                        .page(reserve.leader, "/reserve/register?state=ALL")
                        .text())
                .contains("Обезличенный кандидат № " + id);
        reserve.centre.page(reserve.leader, "/reserve/applications/" + id + "/training");
    }

    /** Columns of the reserve's tables, and their histories, where the name stands in this municipality. */
    private Set<String> traces() {
        Set<String> tables = entityManager.getMetamodel().getEntities().stream()
                .filter(type -> type.getJavaType() != null
                        && type.getJavaType().getPackageName().startsWith("ru.mentorcentre.reserve.")
                        && !type.getJavaType().isAnnotationPresent(org.hibernate.annotations.Immutable.class))
                .map(type -> type.getName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .flatMap(table -> Stream.of(table, table + "_history"))
                .collect(Collectors.toSet());
        assertThat(tables).contains("application", "register_entry_history", "quality_review");
        Set<String> found = new TreeSet<>();
        database.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                            and c.data_type in ('text', 'character varying', 'jsonb') and c.table_name in (:tables)
                        """)
                .param("tables", tables)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    if (reserve.count(column.get(0) + " where lower(" + column.get(1) + "::text) like '%"
                                    + name.toLowerCase(Locale.ROOT) + "%'")
                            > 0) {
                        found.add(column.get(0) + "." + column.get(1));
                    }
                });
        return found;
    }

    /** What was thought of the candidate. */
    private void review() throws Exception {
        UserDetails expert = reserve.centre.person(Role.MENTOR, null);
        long account = reserve.centre.accountOf(expert);
        run("""
                insert into application_step (id, version, municipality_id, application_id, from_state, to_state, made_at,
                    made_by_id, actor, reason, document)
                values (nextval('application_step_seq') + 1000000, 0, :town, :id, 'FORMAL', 'FORMAL_REJECTED', now(),
                    :account, 'EXPERT', :name || ' мало служит', 'Протокол ' || :name)""", account);
        run("""
                insert into review_assignment (id, version, municipality_id, application_id, account_id, second_opinion,
                    assigned_at, ending, end_reason, ended_at)
                values (nextval('review_assignment_seq') + 1000000, 0, :town, :id, :account, false, now(), 'CONFLICT',
                    :name || ' мне родня', now())""", account);
        run("""
                insert into quality_review (id, version, municipality_id, assignment_id, note, abstention)
                select nextval('quality_review_seq') + 1000000, 0, :town, a.id, :name || ' старается', 'Знаю: ' || :name
                from review_assignment a where a.application_id = :id and a.account_id = :account""", account);
        run("""
                insert into review_reopening (id, version, municipality_id, assignment_id, reason, reopened_at)
                select nextval('review_reopening_seq') + 1000000, 0, :town, a.id, 'Ошибка о ' || :name, now()
                from review_assignment a where a.application_id = :id and a.account_id = :account""", account);
        run("""
                insert into formal_check (id, version, municipality_id, application_id, checked_at, checked_by_id)
                values (nextval('formal_check_seq') + 1000000, 0, :town, :id, now(), :account)""", account);
        run("""
                insert into formal_check_line (id, version, municipality_id, check_id, code, met, note)
                select nextval('formal_check_line_seq') + 1000000, 0, :town, c.id,
                    (select r.code from season_requirement r join application a on a.season_id = r.season_id
                        where a.id = :id order by r.position limit 1), false, :name || ': стажа не хватает'
                from formal_check c where c.application_id = :id and c.checked_by_id = :account""", account);
    }

    /** What people type where the program leaves them free. */
    private void write() {
        run("""
                update application set promotions = :name, experience = :name, qualities = :name, career = :name,
                    other = :name, phone = :name, email = :name, version = version + 1
                where id = :id and municipality_id = :town and :account > 0""", 1);
        run("""
                update application_history set career = :name, phone = :name
                where id = :id and :town > 0 and :account > 0""", 1);
        run("""
                update training_entry set title = :name, host_reason = :name
                where application_id = :id and municipality_id = :town and :account > 0""", 1);
        run("""
                update training_entry_history set title = :name
                where application_id = :id and :town > 0 and :account > 0""", 1);
        run("""
                update certified_events set events = 'Урок: ' || :name
                where application_id = :id and municipality_id = :town and :account > 0""", 1);
        run("""
                update register_entry set attended_events = 'Урок: ' || :name, phone = :name, email = :name
                where application_id = :id and municipality_id = :town and :account > 0""", 1);
    }

    private void run(String sql, long account) {
        database.sql(sql)
                .param("town", reserve.centre.municipality)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .update();
    }
}
