package ru.mentorcentre.reserve.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.reserve.ReserveExample;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.Records;
import ru.mentorcentre.staff.Subject;

/** A new application begins with what the educator's card tells; nothing that somebody has written is replaced. */
@IntegrationTest
class ApplicationFieldTests {

    @Autowired
    private ApplicationContext context;

    private ReserveExample example;

    @BeforeEach
    void aCardWithRecords() {
        example = new ReserveExample(context);
        example.bank.centre.within(() -> {
            Records records = example.bank.centre.bean(Records.class);
            records.addActivity(example.teacher, 2024, ActivityKind.CONTEST, ActivityLevel.REGIONAL, "Учитель года");
            records.addActivity(
                    example.teacher, 2022, ActivityKind.CONTEST, ActivityLevel.MUNICIPAL, "Педагогический дебют");
            records.addActivity(example.teacher, 2023, ActivityKind.PUBLICATION, ActivityLevel.NATIONAL, "Урок в поле");
            records.addResult(example.teacher, 2024, PupilExam.OGE, Subject.PHYSICS, 21, new BigDecimal("68.50"));
        });
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("update educator set category = 'HIGHEST' where id = ?")
                .param(example.teacher)
                .update();
        database.sql("""
                        insert into past_employment (id, version, municipality_id, educator_id, school_id, position,
                            starts_on, ends_on)
                        values (nextval('past_employment_seq') + 1000000, 0, ?, ?, ?, 'вожатая', date '2005-09-01',
                            date '2010-08-31')""")
                .params(example.bank.centre.municipality, example.teacher, example.otherSchool)
                .update();
    }

    @Test
    void theFormComesFilledFromTheCardAndTellsWhere() throws Exception {
        example.bank.pair(
                example.bank.mentor(example.teacher, 3),
                example.bank.request(example.otherSchool, example.bank.educator(example.otherSchool, "Ученицына")));
        Document form = form();
        assertThat(value(form, "other"))
                .contains(
                        "Профессиональный конкурс: «Учитель года», региональный уровень, 2024; «Педагогический дебют»,"
                                + " муниципальный уровень, 2022")
                .contains("Публикация: «Урок в поле»");
        assertThat(value(form, "promotions"))
                .startsWith("вожатая, Школа № 2: с 01.09.2005 по 31.08.2010")
                .contains("Сейчас: ");
        assertThat(value(form, "experience"))
                .contains("Квалификационная категория: высшая")
                .contains("Физика, 2024: 68,5 % (21 ученик)")
                .as("a pair that has only been proposed is no experience")
                .doesNotContain("Наставничество");
        assertThat(form.select("#other-hint").text()).isEqualTo("Из карточки: курсы, конкурсы, публикации и другое");
        assertThat(form.select("#career-hint")).isEmpty();
        begin();
        assertThat(value(form(), "experience"))
                .contains("Наставничество, пар и групп: 1 (завершено 0, идёт 1)")
                .doesNotContain("Ученицына");
    }

    @Test
    void aDraftTakesFromTheCardOnlyWhatIsEmpty() throws Exception {
        String application = example.draft();
        Document again = example.bank.centre.page(example.schoolHead, application + "/edit");
        assertThat(value(again, "other")).isEmpty();
        String[] typed = {
            "educatorId",
            "" + example.teacher,
            "seasonId",
            "" + example.season,
            "version",
            again.select("[name=version]").val(),
            "position",
            "",
            "serviceYears",
            "30",
            "experience",
            "Моё слово",
            "fill",
            "card"
        };
        Document filled = org.jsoup.Jsoup.parse(example.bank
                .centre
                .post(example.schoolHead, application, typed)
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(filled.select(".field-error")).isEmpty();
        assertThat(value(filled, "experience")).isEqualTo("Моё слово");
        assertThat(filled.select("#serviceYears").val()).isEqualTo("30");
        assertThat(value(filled, "other")).contains("Учитель года");
        assertThat(filled.select("#position").val()).isNotEmpty();
        assertThat(example.bank.centre.page(example.schoolHead, application).text())
                .as("nothing is saved yet")
                .doesNotContain("Учитель года");
    }

    private void begin() {
        context.getBean(JdbcClient.class)
                .sql("update mentorship set state = 'ACTIVE', starts_on = ? where municipality_id = ?")
                .params(example.today, example.bank.centre.municipality)
                .update();
    }

    private Document form() throws Exception {
        return example.bank.centre.page(example.schoolHead, "/reserve/applications/new?educator=" + example.teacher);
    }

    private static String value(Document form, String field) {
        return form.select("textarea[name=" + field + "]").text();
    }
}
