package ru.mentorcentre.backup.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One municipality of the demonstration goes from one database to another, which holds the other municipality under the
 * keys of the first.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MunicipalityTransferTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STRANGER = "Региональный Куратор Издалека";

    @TempDir
    static Path files;

    @Autowired
    private JdbcClient server;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    private TransferDatabase source;
    private TransferDatabase target;
    private long here;
    private long there;
    private Path file;
    private String othersBefore;
    private MunicipalityImport.Imported imported;

    @BeforeAll
    void take() throws Exception {
        source = TransferDatabase.make(server, url, username, password, "transfer_source");
        target = TransferDatabase.make(server, url, username, password, "transfer_target");
        Path first = files.resolve("first.zip");
        Path second = files.resolve("second.zip");
        long secondId;
        try (TransferDatabase demo = TransferDatabase.open(url, username, password)) {
            here = demo.number("select municipality_id from account where login = 'leader'");
            secondId = demo.number("select municipality_id from account where login = 'methodist2'");
            new MunicipalityExport(demo.source(), "test", clock).write(Long.toString(here), first);
            new MunicipalityExport(demo.source(), "test", clock).write(Long.toString(secondId), second);
        }
        load(source, first, new KeyShift(0));
        load(source, second, new KeyShift(20_000_000));
        load(target, second, new KeyShift(here - secondId));
        enrich();
        othersBefore = others();
        file = files.resolve("municipality.zip");
        new MunicipalityExport(source.source(), "test", clock).write(Long.toString(here), file);
        imported = new MunicipalityImport(target.source(), clock).load(file, ImportChoices.NONE);
        there = here + imported.shift();
    }

    private void load(TransferDatabase database, Path from, KeyShift shift) throws Exception {
        new MunicipalityImport(database.source(), clock).load(from, ImportChoices.NONE, connection -> shift);
    }

    /** What the demonstration has none of. */
    private void enrich() throws Exception {
        KeyCount.raise(source.connection(), 30_001_000);
        String inside = " where municipality_id = " + here;
        source.sql()
                .sql("insert into account (id, version, login, full_name, password_hash, must_change_password,"
                        + " created_at) values (30000000, 0, 'faraway', '" + STRANGER
                        + "', '{noop}secret', false, now())")
                .update();
        source.sql()
                .sql("insert into audit_entry (id, at, action, subject, account_id, municipality_id)"
                        + " values (30000000, now(), 'EXPORT', 'Школы издалека.xlsx', 30000000, " + here + ")")
                .update();
        source.sql()
                .sql("insert into own_difficulty (id, version, municipality_id, difficulty_group, title, hidden)"
                        + " values (30000001, 0, " + here + ", 'DIGITAL', 'Электронный дневник', false)")
                .update();
        source.sql()
                .sql("update mentoring_request set difficulties = 'own_30000001:4,psy_discipline:2'" + inside
                        + " and id = (select min(id) from mentoring_request" + inside + ")")
                .update();
        source.sql()
                .sql("update matching_draft set fixed = jsonb_build_array(jsonb_build_object('mentorIds',"
                        + " jsonb_build_array((select min(id) from mentor" + inside + ")), 'requestIds',"
                        + " jsonb_build_array((select min(id) from mentoring_request" + inside + "))))" + inside)
                .update();
        source.sql()
                .sql("insert into listing_history (id, revision, revision_type, school_id, kind) select 30000002,"
                        + " (select min(revision) from school_history), 2, min(id), 'LOW_RESULTS' from school" + inside)
                .update();
        source.sql()
                .sql("insert into listing_history (id, revision, revision_type, school_id, kind) select 30000003,"
                        + " (select min(revision) from school_history), 2, min(id), 'LOW_RESULTS' from school"
                        + " where municipality_id <> " + here)
                .update();
    }

    /** Everything in the target but what has just come. */
    private String others() throws Exception {
        return target.fingerprint();
    }

    @AfterAll
    void leave() throws Exception {
        source.close();
        target.close();
    }

    @Test
    void everyRowComesOver() throws Exception {
        MunicipalityRows left = new MunicipalityRows(Catalogue.read(source.connection()), here);
        MunicipalityRows arrived = new MunicipalityRows(Catalogue.read(target.connection()), there);
        Set<String> filled = new HashSet<>();
        for (CatalogueTable table : left.tables()) {
            List<JsonNode> sent = rows(source, table, left);
            List<JsonNode> come = rows(target, table, arrived);
            if (table.name().equals("audit_entry")) {
                assertThat(come.remove(come.size() - 1).get("action").asString())
                        .isEqualTo("IMPORT");
                // the entry of the export itself was not finished yet when it was read
                ((ObjectNode) sent.get(sent.size() - 1)).putNull("finished_at");
            }
            if (table.name().equals("account")) {
                // strangers come as records of their own; the source has some when other tests acted here before
                sent.removeIf(MunicipalityTransferTests::isStranger);
                come.removeIf(MunicipalityTransferTests::isStranger);
            }
            assertThat(come).as(table.name()).hasSameSizeAs(sent);
            for (int i = 0; i < sent.size(); i++) {
                assertSame(table.name(), sent.get(i), come.get(i));
            }
            if (!sent.isEmpty()) {
                filled.add(table.name());
            }
        }
        assertThat(filled)
                .contains(
                        "school",
                        "school_history",
                        "run_result",
                        "educator",
                        "mentor",
                        "mentorship_couple",
                        "meeting",
                        "response",
                        "draft_pair",
                        "account_role",
                        "audit_entry",
                        "revision",
                        "municipality_history");
    }

    private List<JsonNode> rows(TransferDatabase database, CatalogueTable table, MunicipalityRows rows) {
        String query = "select to_jsonb(t)::text from %s t where %s order by %s"
                .formatted(table.name(), rows.condition(table), String.join(", ", table.key()));
        List<JsonNode> read = new ArrayList<>();
        database.texts(query).forEach(row -> read.add(JSON.readTree(row)));
        return read;
    }

    private static boolean isStranger(JsonNode account) {
        return account.get("login").asString().startsWith(StrangerAccount.LOGIN);
    }

    /** Keys are larger by one and the same number, everything else is as it was. */
    private void assertSame(String table, JsonNode sent, JsonNode come) {
        for (String column : sent.propertyNames()) {
            JsonNode before = sent.get(column);
            JsonNode after = come.get(column);
            String what = table + "." + column;
            if (before.isIntegralNumber()
                    && (column.equals("id") || column.equals("revision") || column.endsWith("_id"))) {
                assertThat(after.longValue()).as(what).isEqualTo(before.longValue() + imported.shift());
            } else if (what.equals("campaign.moved_by")) {
                assertThat(after.longValue()).isEqualTo(imported.shift());
            } else if (column.equals("mentee_key") && before.isNumber()) {
                long way = before.longValue() < 0 ? -imported.shift() : imported.shift();
                assertThat(after.longValue()).as(what).isEqualTo(before.longValue() + way);
            } else if (!Set.of("site", "aside", "fixed", "refusals", "explanation", "difficulties", "difficulty_codes")
                    .contains(column)) {
                assertThat(after).as(what).isEqualTo(before);
            }
        }
    }

    @Test
    void keysInsideOfTextsAndDocumentsFollow() {
        long shift = imported.shift();
        assertThat(target.texts("select difficulties from mentoring_request where difficulties like '%own%'"))
                .containsExactly("own_" + (30000001 + shift) + ":4,psy_discipline:2");
        assertThat(target.texts("select title from own_difficulty where id = " + (30000001 + shift)))
                .containsExactly("Электронный дневник");
        assertThat(target.number("select count(*) from matching_draft d where municipality_id = " + there
                        + " and exists (select from mentor m where m.id = (d.fixed #>> '{0,mentorIds,0}')::bigint"
                        + " and m.municipality_id = d.municipality_id) and exists (select from mentoring_request r"
                        + " where r.id = (d.fixed #>> '{0,requestIds,0}')::bigint"
                        + " and r.municipality_id = d.municipality_id)"))
                .isPositive()
                .isEqualTo(target.number("select count(*) from matching_draft where municipality_id = " + there));
        assertThat(target.number("select count(*) from draft_leftover where municipality_id = " + there
                        + " and (explanation ->> 'requestId')::bigint <> request_id"))
                .isZero();
        assertThat(target.number("select count(*) from listing_history where id = " + (30000002 + shift)))
                .as("history of a removed record, by its school")
                .isOne();
        assertThat(target.number("select count(*) from listing_history where id = " + (30000003 + shift)))
                .as("that of another municipality")
                .isZero();
    }

    @Test
    void whatStaysBehindStays() {
        assertThat(target.number("select count(*) from account_role r join account a on a.id = r.account_id"
                        + " where role in ('ADMIN', 'REGION')"))
                .isZero();
        assertThat(target.texts("select full_name from account where login = 'moved-" + (30000000 + imported.shift())
                        + "' and blocked_at is not null and password_hash = '{bcrypt}-' and municipality_id = "
                        + there))
                .containsExactly(STRANGER);
        assertThat(target.texts("select a.full_name from audit_entry e join account a on a.id = e.account_id"
                        + " where e.subject = 'Школы издалека.xlsx'"))
                .containsExactly(STRANGER);
    }

    @Test
    void theOthersStayAsTheyWere() throws Exception {
        long shift = imported.shift();
        StringBuilder left = new StringBuilder();
        for (CatalogueTable table : Catalogue.read(target.connection()).tables()) {
            String old = table.has("municipality_id")
                    ? "coalesce(municipality_id, 0) <> " + there
                    : table.columns().stream()
                            .filter(column -> column.type().equals("bigint")
                                    && table.key().contains(column.name()))
                            .map(column -> column.name() + " <= " + shift)
                            .findFirst()
                            .orElse("true");
            left.append(table.name())
                    .append(' ')
                    .append(target.texts("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                            + table.name() + " t where " + old))
                    .append('\n');
        }
        assertThat(left.toString()).isEqualTo(othersBefore);
    }

    @Test
    void newRowsGetKeysOfTheirOwn() {
        for (String sequence :
                target.texts("select sequencename::text from pg_sequences where schemaname = 'public'")) {
            String table = sequence.replaceFirst("_seq$", "");
            assertThat(target.number("select nextval('" + sequence + "') - 50 - coalesce(max(id), 0) from " + table))
                    .as(sequence)
                    .isNotNegative();
        }
    }

    @Test
    void theFileHoldsNothingOfAnotherMunicipality() throws Exception {
        String content = content(file);
        List<String> foreign = new ArrayList<>();
        String elsewhere = " where municipality_id <> " + here;
        foreign.addAll(source.texts("select name from municipality where id <> " + here));
        foreign.addAll(source.texts("select E'\\t' || short_name || E'\\t' from school" + elsewhere
                + " and short_name not in (select short_name from school where municipality_id = " + here + ")"));
        foreign.addAll(source.texts("select last_name || E'\\t' || first_name || E'\\t' || patronymic from educator"
                + elsewhere + " except select last_name || E'\\t' || first_name || E'\\t' || patronymic from educator"
                + " where municipality_id = " + here));
        foreign.addAll(source.texts("select login from account" + elsewhere));
        foreign.addAll(source.texts("select password_hash from account where municipality_id is distinct from " + here
                + " except select password_hash from account where municipality_id = " + here));
        foreign.addAll(source.texts("select id::text from response" + elsewhere));
        foreign.addAll(source.texts("select token_hash from invitation" + elsewhere));
        assertThat(foreign).hasSizeGreaterThan(20);
        assertThat(foreign.stream().filter(content::contains).toList()).isEmpty();
        // keys of the other one are above 20 million in this database, those added by the test above 30 million
        assertThat(content).doesNotContainPattern("(?m)(^|\t)2\\d{7}(\t|$)");
    }

    private static String content(Path file) throws Exception {
        StringBuilder content = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream bytes = zip.getInputStream(entry)) {
                    content.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return content.toString();
    }

    @Test
    void theSameFileIsNotLoadedTwice() throws Exception {
        String before = target.fingerprint();
        assertThatThrownBy(() -> load(ImportChoices.NONE))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("здесь уже есть")
                .hasMessageContaining("--name=");
        assertThatThrownBy(() -> load(new ImportChoices("Другое имя", null)))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("Такие входы здесь уже есть")
                .hasMessageContaining("leader")
                .hasMessageContaining("--login-suffix=");
        assertThatThrownBy(() -> load(new ImportChoices("Другое имя", "-2")))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("Эти данные здесь уже есть");
        assertThat(target.fingerprint()).isEqualTo(before);
    }

    private void load(ImportChoices choices) throws Exception {
        new MunicipalityImport(target.source(), clock).load(file, choices);
    }

    @Test
    void aLogInThatSomebodyHasGetsAnEnding() throws Exception {
        try (TransferDatabase third = TransferDatabase.make(server, url, username, password, "transfer_logins")) {
            third.sql()
                    .sql("insert into account (id, version, login, full_name, password_hash, must_change_password,"
                            + " created_at) values (1, 0, 'leader', 'Здешний', '', false, now())")
                    .update();
            MunicipalityImport.Imported loaded = new MunicipalityImport(third.source(), clock)
                    .load(file, new ImportChoices("Переехавший округ", "-mnc"));
            assertThat(loaded.logins()).isEqualTo(Map.of("leader", "leader-mnc"));
            assertThat(third.texts("select login from account where login like 'leader%' or login = 'head' order by 1"))
                    .containsExactly("head", "leader", "leader-mnc");
            assertThat(third.texts("select name from municipality")).containsExactly("Переехавший округ");
        }
    }

    @Test
    void aFailureLeavesNothing() throws Exception {
        try (TransferDatabase third = TransferDatabase.make(server, url, username, password, "transfer_failure")) {
            third.sql()
                    .sql("alter table mentorship_couple add constraint stop check (false)")
                    .update();
            String before = third.fingerprint();
            assertThatThrownBy(() -> new MunicipalityImport(third.source(), clock).load(file, ImportChoices.NONE))
                    .hasStackTraceContaining("stop");
            assertThat(third.fingerprint()).isEqualTo(before);
            assertThat(third.number("select count(*) from pg_trigger where tgenabled = 'D'"))
                    .isZero();
        }
    }

    @Test
    void afterwardsTriggersWatchAgain() {
        assertThat(target.number("select count(*) from pg_trigger where tgenabled = 'D'"))
                .isZero();
    }

    @Test
    void anotherVersionOfTheProgramIsRefused() throws Exception {
        try (TransferDatabase older = TransferDatabase.make(server, url, username, password, "transfer_older")) {
            older.sql()
                    .sql("delete from flyway_schema_history where version ="
                            + " (select max(version) from flyway_schema_history)")
                    .update();
            assertThatThrownBy(() -> new MunicipalityImport(older.source(), clock).load(file, ImportChoices.NONE))
                    .isInstanceOf(TransferRefused.class)
                    .hasMessageContaining("обновите обе программы до одной версии");
        }
    }

    @Test
    void aChangedFileIsRefused() throws Exception {
        Path changed = files.resolve("changed.zip");
        Files.copy(file, changed);
        try (FileSystem zip = FileSystems.newFileSystem(changed)) {
            Path schools = zip.getPath("tables/school.copy");
            Files.writeString(schools, Files.readString(schools).replaceFirst("СОШ", "ООШ"));
        }
        String before = target.fingerprint();
        assertThatThrownBy(() ->
                        new MunicipalityImport(target.source(), clock).load(changed, new ImportChoices("Новый", "-x")))
                .isInstanceOf(ArchiveDamaged.class)
                .hasMessageContaining("school");
        assertThat(target.fingerprint()).isEqualTo(before);
    }

    @Test
    void aFileThatMakesAnAdministratorIsRefused() throws Exception {
        Path crafted = files.resolve("crafted.zip");
        try (ArchiveReader honest = new ArchiveReader(file);
                ArchiveWriter writer = new ArchiveWriter(crafted)) {
            Manifest manifest = honest.manifest();
            List<Manifest.Table> tables = new ArrayList<>();
            for (Manifest.Table table : manifest.tables()) {
                String rows = new String(honest.open(table).readAllBytes(), StandardCharsets.UTF_8);
                String changed =
                        table.name().equals("account_role") ? rows.replaceFirst("\\tLEADER\n", "\tADMIN\n") : rows;
                tables.add(writer.add(table.name(), table.columns(), out -> {
                    out.write(changed.getBytes(StandardCharsets.UTF_8));
                    return table.rows();
                }));
            }
            writer.finish(new Manifest(
                    manifest.format(),
                    manifest.kind(),
                    manifest.program(),
                    manifest.postgres(),
                    manifest.at(),
                    manifest.migrations(),
                    tables,
                    manifest.sequences(),
                    manifest.keys(),
                    manifest.facts()));
        }
        try (TransferDatabase third = TransferDatabase.make(server, url, username, password, "transfer_crafted")) {
            String before = third.fingerprint();
            assertThatThrownBy(() -> new MunicipalityImport(third.source(), clock).load(crafted, ImportChoices.NONE))
                    .isInstanceOf(ArchiveDamaged.class)
                    .hasMessageContaining("account_role");
            assertThat(third.fingerprint()).isEqualTo(before);
        }
    }

    @Test
    void whoIsNotThereIsToldWhoIs() {
        assertThatThrownBy(() -> new MunicipalityExport(source.source(), "test", clock)
                        .write("Китеж", files.resolve("none.zip")))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("Китеж")
                .hasMessageContaining("Есть:");
        assertThat(files.resolve("none.zip")).doesNotExist();
    }

    @Test
    void theExportIsOnRecord() {
        assertThat(source.number("select count(*) from audit_entry where action = 'EXPORT' and municipality_id = "
                        + here + " and subject like 'Все данные муниципалитета%'"))
                .isPositive();
    }
}
