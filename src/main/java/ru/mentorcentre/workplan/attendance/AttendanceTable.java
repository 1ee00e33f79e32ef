package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.PersonName;

/** Reads a table of people, a school's code and a name in each line, as it is copied from a spreadsheet. */
@Component
@Transactional(readOnly = true)
class AttendanceTable {

    private final EntityManager entityManager;
    private final Clock clock;

    AttendanceTable(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Says of each line who is meant. */
    ReadTable read(String text) {
        Map<String, Map<String, List<NamedPerson>>> schools = people();
        Map<Long, Long> found = new HashMap<>();
        List<String> left = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (line.isBlank() || number == 1 && isHeading(line)) {
                continue;
            }
            String[] cells = line.strip().split("\\s*[;\\t]\\s*", 2);
            Map<String, List<NamedPerson>> school = schools.get(code(cells[0]));
            String name = cells.length < 2 ? "" : PersonName.key(cells[1].replaceAll("[;\\t]+", " "), "", null);
            List<NamedPerson> called = school == null ? List.of() : school.getOrDefault(name, List.of());
            if (called.size() == 1) {
                found.put(called.get(0).id(), called.get(0).schoolId());
            } else {
                left.add(line.strip());
                problems.add(new RowProblem(number, line.strip(), reason(cells, school, called)));
            }
        }
        return new ReadTable(found, problems, String.join("\n", left));
    }

    private static String reason(String[] cells, Map<String, List<NamedPerson>> school, List<NamedPerson> called) {
        if (cells.length < 2 || cells[1].isBlank()) {
            return "нужны код школы и ФИО через точку с запятой";
        }
        if (school == null) {
            return "нет школы с кодом «" + cells[0] + "»";
        }
        return called.isEmpty() ? "в школе нет такого педагога" : "в школе несколько человек с таким именем";
    }

    private Map<String, Map<String, List<NamedPerson>>> people() {
        Map<String, Map<String, List<NamedPerson>>> schools = new HashMap<>();
        new ListQuery<>(entityManager, NamedPerson.class, "w.id, w.schoolId, s.code, w.fullName", """
                        PlanEducator w
                        join PlanSchool s on s.municipalityId = w.municipalityId and s.id = w.schoolId""")
                .where("w.retiredOn is null or w.retiredOn >= :today", "today", LocalDate.now(clock))
                .list()
                .forEach(one -> schools.computeIfAbsent(code(one.code()), code -> new HashMap<>())
                        .computeIfAbsent(PersonName.key(one.name(), "", null), name -> new ArrayList<>())
                        .add(one));
        return schools;
    }

    private static boolean isHeading(String line) {
        return line.toLowerCase(Locale.ROOT).contains("код");
    }

    private static String code(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What was understood.
     *
     * @param people keys of educators, each with that of the school
     * @param left the lines of nobody, to be corrected
     */
    record ReadTable(Map<Long, Long> people, List<RowProblem> problems, String left) {}

    /** A line of nobody. */
    record RowProblem(int number, String line, String reason) {}

    private record NamedPerson(long id, long schoolId, String code, String name) {}
}
