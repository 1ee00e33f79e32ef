package ru.mentorcentre.workplan.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.SectionKind;

/** Reads the plans that come with the program. */
final class PlanTemplates {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<PlanTemplate, List<PlanColumn>> COLUMNS = Map.of(
            PlanTemplate.DIRECTIONS,
            List.of(PlanColumn.CONTENT, PlanColumn.TERM, PlanColumn.PLACE, PlanColumn.PEOPLE),
            PlanTemplate.STAGES,
            List.of(PlanColumn.TITLE, PlanColumn.FORM, PlanColumn.DATES, PlanColumn.RESPONSIBLE, PlanColumn.RESULT));

    private static final List<PlanColumn> OWN = List.of(
            PlanColumn.TITLE, PlanColumn.FORM, PlanColumn.TERM, PlanColumn.PLACE, PlanColumn.PEOPLE, PlanColumn.RESULT);

    private PlanTemplates() {}

    /** The columns of a printed plan of this kind, {@code null} for one of the centre's own, in their order. */
    static List<PlanColumn> columns(PlanTemplate template) {
        return template == null ? OWN : COLUMNS.get(template);
    }

    static SectionKind kind(PlanTemplate template, String section) {
        return SectionKind.of(section, template == PlanTemplate.DIRECTIONS ? SectionKind.DIRECTION : SectionKind.STAGE);
    }

    /** Its sections in their order, each with its lines; the key of a section is not known yet. */
    static Map<String, List<NewPlannedEvent>> read(PlanTemplate template) {
        Map<String, List<NewPlannedEvent>> sections = new LinkedHashMap<>();
        try (var reader = new InputStreamReader(
                        new ClassPathResource(
                                        "plan-templates/" + template.name().toLowerCase(Locale.ROOT) + ".csv")
                                .getInputStream(),
                        StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            for (CSVRecord line : records) {
                sections.computeIfAbsent(line.get("section"), name -> new ArrayList<>())
                        .add(event(line));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return sections;
    }

    private static NewPlannedEvent event(CSVRecord line) {
        return new NewPlannedEvent(
                0,
                line.get("title"),
                value(line, "form"),
                value(line, "term"),
                null,
                value(line, "place"),
                value(line, "responsible"),
                null,
                value(line, "result"));
    }

    private static String value(CSVRecord line, String column) {
        return TypedText.line(line.get(column));
    }
}
