package ru.mentorcentre.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.survey.letter.Letters;

/** Keys of surveys lie in files; those that stood in the database are moved there, and without them the program says so. */
@IntegrationTest
class SurveyKeyTests {

    private static final byte[] SECRET = new byte[32];

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Polled town;
    private long silent;
    private long answered;

    @BeforeEach
    void open() {
        town = new Polled(context);
        long school = town.school("1", "СОШ № 1");
        silent = town.educator(school, "Ёжикова");
        answered = town.educator(school, "Жукова");
    }

    @Test
    void aSecretOfBeforeGoesIntoFilesAndLinksAndPseudonymsStay() throws Exception {
        long survey = town.campaign("MEB", true, silent, answered);
        town.answerAll(town.tokens(survey).get(1), "7");
        String stem = withFormerSecret(survey);
        InvitationTokens links = new InvitationTokens(SECRET);
        List<Invitation> asked =
                town.inside(() -> town.bean(InvitationRepository.class).findByCampaignId(survey));
        asked.forEach(one -> database.sql("update invitation set token_hash = ?, code_hash = ?, state = ? where id = ?")
                .params(
                        InvitationTokens.hash(links.token(one)),
                        InvitationTokens.hash(links.code(one)),
                        one.educatorId() == answered ? "ANSWERED" : "INVITED",
                        one.getId())
                .update());
        database.sql("alter table response disable trigger response_stays").update();
        database.sql("update response set respondent_key = ? where campaign_id = ?")
                .params(new Pseudonyms(SECRET).of(survey, answered), survey)
                .update();
        database.sql("alter table response enable trigger response_stays").update();

        // stopped after the files were written, before the table was emptied
        town.bean(InstallationKeys.class).put(SurveyKey.linksFile(stem), SECRET);
        town.bean(FormerSecrets.class).start();
        town.bean(FormerSecrets.class).start();

        assertThat(database.sql("select not exists (select from survey_secret)")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(town.bean(InstallationKeys.class).find(SurveyKey.pseudonymsFile(stem)))
                .hasValue(SECRET);
        assertThat(database.sql("select count(*) from invitation where campaign_id = ? and state = 'ANSWERED'")
                        .param(survey)
                        .query(Long.class)
                        .single())
                .as("nobody is marked beside the answers")
                .isZero();
        assertThat(town.answered(survey)).isEqualTo(1);
        for (Invitation one : asked) {
            assertThat(town.sheet(links.token(one)).select("h1").text())
                    .isEqualTo(one.educatorId() == answered ? "Вы всё сдали" : "Перед стартом: ожидания наставляемого");
        }
        assertThat(town.tokens(survey))
                .containsExactlyInAnyOrderElementsOf(
                        asked.stream().map(links::token).toList());
    }

    @Test
    void withoutTheKeyAConfidentialSurveySaysSoAndTheOthersGoOn() throws Exception {
        long secret = town.campaign("MEB", true, silent, answered);
        long named = town.campaign("MEB", false, silent);
        String secretLink = town.tokens(secret).get(0);
        String namedLink = town.tokens(named).get(0);
        town.answerAll(town.tokens(secret).get(1), "7");
        String stem = UUID.randomUUID().toString().replace("-", "");
        withKey(stem, "another", secret, named);

        assertThat(town.sheet(secretLink).select("h1").text()).isEqualTo("Анкету пока нельзя открыть");
        assertThat(town.sheet(namedLink).select("input[name=MEB01]")).isNotEmpty();
        town.answerAll(namedLink, "5");
        assertThat(town.sheet(namedLink).select("h1").text()).isEqualTo("Вы всё сдали");

        var methodist = town.person(Role.METHODIST, null);
        assertThat(town.page(methodist, "/surveys/" + secret + "/sheets").text())
                .contains("survey-" + stem + "-links.key")
                .contains("папку ключей");
        assertThat(town.page(methodist, "/surveys/" + secret).select(".note").text())
                .contains("survey-" + stem);
        assertThat(town.bean(SurveyKeysHealth.class).health().getDetails().toString())
                .contains("survey-" + stem);
        assertThatThrownBy(() -> town.within(() -> town.bean(Letters.class).remind(secret, null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("папке ключей");

        long next = town.campaign("MEB", true, silent);
        town.answerAll(town.tokens(next).get(0), "6");
        assertThat(town.answered(next))
                .as("a new survey has a key that is there")
                .isEqualTo(1);
        database.sql("delete from campaign where survey_key_id in (select id from survey_key where file_stem = ?)")
                .param(stem)
                .update();
        database.sql("delete from survey_key where file_stem = ?").param(stem).update();
    }

    @Test
    void noKeyIsReadFromTheDatabase() {
        assertThat(database.sql("select count(*) from survey_secret")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String withFormerSecret(long survey) {
        String stem = UUID.randomUUID().toString().replace("-", "");
        withKey(stem, null, survey);
        database.sql("insert into survey_secret (id, version, municipality_id, secret)"
                        + " values (nextval('survey_secret_seq'), 0, ?, ?)")
                .params(town.municipality, SECRET)
                .update();
        return stem;
    }

    private void withKey(String stem, String print, Long... surveys) {
        database.sql("insert into survey_key (id, version, municipality_id, file_stem, links_print, pseudonyms_print)"
                        + " values (nextval('survey_key_seq') + 40, 0, ?, ?, ?, ?)")
                .params(town.municipality, stem, print, print)
                .update();
        for (long survey : surveys) {
            database.sql(
                            "update campaign set survey_key_id = (select id from survey_key where file_stem = ?) where id = ?")
                    .params(stem, survey)
                    .update();
        }
    }
}
