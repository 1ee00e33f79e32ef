package ru.mentorcentre.assessment.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import ru.mentorcentre.assessment.Vectors;
import ru.mentorcentre.profile.AssessmentRules;

/** The twelve fictional schools of domain §19, 2022–2024. */
public final class Schools12 {

    private Schools12() {}

    /** The input of a run in one of their years. */
    public static ClassificationInput in(int year, AssessmentRules rules) {
        return new ClassificationInput(year, rules, schools(year));
    }

    static List<SchoolFigures> schools(int year) {
        var figures = new LinkedHashMap<String, Map<Integer, YearFigures>>();
        var advanced = new LinkedHashMap<String, Boolean>();
        for (var row : Vectors.read("schools_input")) {
            figures.computeIfAbsent(row.get("school_id"), id -> new LinkedHashMap<>())
                    .put(Integer.valueOf(row.get("year")), figures(row));
            advanced.put(row.get("school_id"), row.get("advanced").equals("да"));
        }
        return figures.entrySet().stream()
                .map(school -> new SchoolFigures(
                        id(school.getKey()),
                        advanced.get(school.getKey()),
                        school.getValue().getOrDefault(year - 2, YearFigures.NONE),
                        school.getValue().getOrDefault(year - 1, YearFigures.NONE),
                        school.getValue().getOrDefault(year, YearFigures.NONE)))
                .toList();
    }

    /** S07 is 7. */
    static long id(String code) {
        return Long.parseLong(code.substring(1));
    }

    private static YearFigures figures(CSVRecord row) {
        return new YearFigures(
                Vectors.number(row.get("ior")),
                null,
                Vectors.number(row.get("isbsh")),
                Vectors.number(row.get("gia_index")),
                Vectors.number(row.get("vpr_index")),
                Vectors.whole(row.get("students")),
                Vectors.whole(row.get("part_time_students")));
    }
}
