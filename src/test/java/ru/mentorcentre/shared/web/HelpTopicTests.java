package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question mark of a page leads to its topic, and every topic is named wherever topics are listed. */
class HelpTopicTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @CsvSource({
        "/, overview",
        "/schools/7/edit, schools",
        "/schools/7/classification, risk",
        "/schools/import/5, import",
        "/imports, import",
        "/assessment/2025, assessment",
        "/assessment/2025/picture, pictures",
        "/plan/5/report, plan",
        "/centre/profile, centre",
        "/staff/7/records, staff",
        "/mentors/own, mentoring",
        "/staff/7/views, privacy",
        "/staff/consents, privacy",
        "/admin/access/people, privacy",
        "/admin/accounts, roles",
        "/account/second-factor, entrance",
        "/search, ",
        "/schoolsandmore, "
    })
    void aPageHasItsTopic(String page, String topic) {
        assertThat(HelpTopic.of(page).orElse(null)).isEqualTo(topic);
    }

    @Test
    void everyTopicIsListedAndEveryListedTopicIsThere() throws IOException {
        String side = Files.readString(TEMPLATES.resolve("fragments/topics.html"));
        String index = Files.readString(TEMPLATES.resolve("help/index.html"));
        for (HelpTopic topic : HelpTopic.values()) {
            String key = topic.name().toLowerCase();
            assertThat(TEMPLATES.resolve("help/" + key + ".html")).exists();
            assertThat(side).contains("{'" + key + "',");
            assertThat(index).contains("@{/help/" + key + "}");
        }
        try (var topics = Files.list(TEMPLATES.resolve("help"))) {
            assertThat(topics).hasSize(HelpTopic.values().length + 1);
        }
    }
}
