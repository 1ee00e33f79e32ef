package ru.mentorcentre.survey.invitation;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.shared.installation.InstallationKeys;

/**
 * Secrets of surveys stood in the database once. Before the first request is served they go into files, and then their
 * table is emptied; a program that is stopped in between begins anew and finds the same. Links and pseudonyms stay as they
 * were, and the marks that joined people with confidential answers go.
 */
@Component
class FormerSecrets implements SmartLifecycle {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstallationKeys files;
    private volatile boolean running;

    FormerSecrets(JdbcClient database, TransactionTemplate transaction, InstallationKeys files) {
        this.database = database;
        this.transaction = transaction;
        this.files = files;
    }

    @Override
    public void start() {
        running = true;
        transaction.executeWithoutResult(status -> {
            // whoever comes second waits, and finds nothing to do
            database.sql("select pg_advisory_xact_lock(hashtext('survey_secret'))")
                    .query((row, at) -> at)
                    .list();
            move();
        });
    }

    private void move() {
        List<Stored> waiting = database.sql("""
                        select k.id, k.file_stem, s.secret from survey_key k
                        left join survey_secret s on s.municipality_id = k.municipality_id
                        where k.links_print is null order by k.id""")
                .query((row, at) -> new Stored(row.getLong("id"), row.getString("file_stem"), row.getBytes("secret")))
                .list();
        waiting.forEach(this::keep);
        if (isStored()) {
            // unlike a deleted row it is gone from the disk too; the table itself stays as the migrations have made it
            database.sql("truncate survey_secret").update();
        }
    }

    private boolean isStored() {
        return database.sql("select exists (select from survey_secret)")
                .query(Boolean.class)
                .single();
    }

    private void keep(Stored key) {
        byte[] secret = key.secret() == null ? random() : key.secret();
        files.put(SurveyKey.linksFile(key.name()), secret);
        files.put(SurveyKey.pseudonymsFile(key.name()), secret);
        String print = SurveyKeys.print(secret);
        database.sql("update survey_key set links_print = ?, pseudonyms_print = ? where id = ?")
                .params(print, print, key.id())
                .update();
        Pseudonyms pseudonyms = new Pseudonyms(secret);
        database.sql("""
                select id, coalesce(before_id, id) as cycle from campaign
                where survey_key_id = ? and confidential and keys_ended_on is null""")
                .param(key.id())
                .query((row, at) -> new Survey(row.getLong("id"), row.getLong("cycle")))
                .list()
                .forEach(survey -> takeMarksAway(survey, pseudonyms));
    }

    private void takeMarksAway(Survey survey, Pseudonyms pseudonyms) {
        Set<String> answered = database
                .sql("select questionnaire_id || ':' || respondent_key from response where campaign_id = ?")
                .param(survey.id())
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
        List<Long> known = database.sql("""
                select id, questionnaire_id, educator_id from invitation where campaign_id = ? and state = 'ANSWERED'""")
                .param(survey.id())
                .query((row, at) -> answered.contains(row.getLong("questionnaire_id") + ":"
                                + pseudonyms.of(survey.cycle(), row.getLong("educator_id")))
                        ? row.getLong("id")
                        : 0L)
                .list();
        database.sql("""
                        update invitation set version = version + 1,
                            state = case when id = any(:known) then 'INVITED' else state end
                        where campaign_id = :survey""")
                .param("known", known.toArray(Long[]::new))
                .param("survey", survey.id())
                .update();
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }

    private record Stored(long id, String name, byte[] secret) {}

    private record Survey(long id, long cycle) {}
}
