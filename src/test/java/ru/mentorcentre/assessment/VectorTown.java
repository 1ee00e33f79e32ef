package ru.mentorcentre.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** A fresh municipality that holds just the twelve schools, with their figures and a run of each year. */
@Component
public class VectorTown {

    private final Town town;
    private final Schools schools;
    private final Assessments assessments;

    VectorTown(Town town, Schools schools, Assessments assessments) {
        this.town = town;
        this.schools = schools;
        this.assessments = assessments;
    }

    public Town.Place found() {
        Town.Place place = town.found();
        Tenant.run(place.id(), () -> {
            Map<String, Long> ids = register();
            assessments.saveFigures(Vectors.read("schools_input").stream()
                    .map(row -> figures(row, ids))
                    .toList());
            VectorSchools.YEARS.forEach(assessments::run);
        });
        return place;
    }

    private Map<String, Long> register() {
        VectorSchools.register().forEach(schools::add);
        Map<String, Long> ids = new HashMap<>();
        List<SchoolInfo> all = schools.all();
        all.forEach(school -> ids.put(school.code(), school.id()));
        return ids;
    }

    private static NewFigures figures(CSVRecord row, Map<String, Long> ids) {
        return new NewFigures(
                ids.get(row.get("school_id")),
                Integer.parseInt(row.get("year")),
                Vectors.number(row.get("ior")),
                null,
                Vectors.number(row.get("isbsh")),
                Vectors.number(row.get("gia_index")),
                Vectors.number(row.get("vpr_index")),
                Vectors.whole(row.get("students")),
                Vectors.whole(row.get("part_time_students")));
    }
}
