package ru.mentorcentre.backup.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;

/** A table or column that somebody adds goes along by itself, or fails here until it is decided what becomes of it. */
@IntegrationTest
class TransferSchemaTests {

    /** Documents without keys of rows in them; identifiers of answers are random and stay. */
    private static final Set<String> DOCUMENTS_WITHOUT_KEYS = Set.of(
            "centre_profile.settings",
            "centre_profile_history.settings",
            "classification_run.rules",
            "classification_run.thresholds",
            "classification_run.warnings",
            "draft_pair.score",
            "kept_comparison.lines",
            "kept_comparison.responses",
            "matching_draft.settings",
            "matching_settings.settings",
            "questionnaire.content",
            "questionnaire_history.content",
            "response.answers",
            "result_release.responses");

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient database;

    private MunicipalityRows rows;

    @BeforeEach
    void read() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            rows = new MunicipalityRows(Catalogue.read(connection), 1);
        }
    }

    @Test
    void itIsClearWhoseEachTableIs() {
        assertThat(rows.unclear())
                .as("name municipality_id, or say in LeftBehind why it stays")
                .isEmpty();
    }

    @Test
    void eachNumberIsAKeyOrOnTheShortList() {
        List<String> numbers = new ArrayList<>();
        for (CatalogueTable table : rows.tables()) {
            table.columns().stream()
                    .filter(column -> column.type().equals("bigint"))
                    .filter(column -> KeyColumn.of(table, column).isEmpty())
                    .forEach(column -> numbers.add(table.name() + "." + column.name()));
        }
        assertThat(numbers).isSubsetOf(KeyColumn.PLAIN_NUMBERS);
    }

    @Test
    void eachDocumentIsLookedThrough() {
        assertThat(documents()).isNotEmpty().isSubsetOf(DOCUMENTS_WITHOUT_KEYS);
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (CatalogueTable table : rows.tables()) {
            table.columns().stream()
                    .filter(column -> column.type().startsWith("json"))
                    .filter(column -> KeyColumn.of(table, column).isEmpty())
                    .map(column -> table.name() + "." + column.name())
                    .forEach(documents::add);
        }
        return documents;
    }

    @Test
    void documentsThatArePassedOnHoldNoKeys() {
        for (String document : documents()) {
            String[] name = document.split("\\.");
            assertThat(database.sql("select count(*) from " + name[0] + " where " + name[1]
                                    + "::text ~ '\"[a-z]\\w*Ids?\": *\\[?[0-9]|\"[0-9]+\":'")
                            .query(Long.class)
                            .single())
                    .as(document)
                    .isZero();
        }
    }

    @Test
    void codesOfOwnDifficultiesStandWhereTheyAreLookedFor() {
        List<String> found = new ArrayList<>();
        for (CatalogueTable table : rows.tables()) {
            for (CatalogueTable.Column column : table.columns()) {
                boolean text = Set.of("text", "jsonb", "character varying", "character varying[]")
                        .contains(column.type());
                if (text
                        && !KeyColumn.of(table, column)
                                .filter(KeyColumn.CODES::equals)
                                .isPresent()
                        && database.sql("select count(*) from " + table.name() + " where " + column.name()
                                                + "::text ~ '\\mown_[0-9]'")
                                        .query(Long.class)
                                        .single()
                                > 0) {
                    found.add(table.name() + "." + column.name());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
