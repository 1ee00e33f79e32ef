package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.workplan.attendance.PastedLines.PastedLine;

/**
 * Reads a table of people as it is copied from a spreadsheet: in each line the school by its code, short or full name, and
 * the name of the person, in any order. A name alone is enough for who is on the list of the date.
 */
@Component
@Transactional(readOnly = true)
class AttendanceTable {

    /** Last name, first name and patronymic may have a column each. */
    private static final int MOST_CELLS_OF_A_NAME = 3;

    private static final int FEWEST_WORDS = 2;

    private final EntityManager entityManager;
    private final Clock clock;

    AttendanceTable(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Says of each line who is meant. */
    ReadTable read(String text, long session) {
        People people = people(session);
        PastedLines pasted = PastedLines.of(text);
        Map<Long, Long> found = new HashMap<>();
        List<String> left = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        int absent = 0;
        for (PastedLine line : pasted.lines()) {
            if (!line.here()) {
                absent++;
                continue;
            }
            List<String> filled = line.filled();
            boolean nameAlone = filled.size() == 1 || pasted.namesOnly();
            Set<NamedPerson> meant = nameAlone ? listed(people, filled) : named(people, filled);
            if (meant.size() == 1) {
                NamedPerson one = meant.iterator().next();
                found.put(one.id(), one.schoolId());
            } else {
                left.add(line.text());
                problems.add(
                        new RowProblem(line.number(), line.text(), reason(people, filled, nameAlone, meant.size())));
            }
        }
        return new ReadTable(found, problems, String.join("\n", left), absent);
    }

    /** Schools by their name come before those by code: a number in front of the line looks like a code. */
    private static Set<NamedPerson> named(People people, List<String> cells) {
        Set<NamedPerson> byName = in(people.byName(), people, cells);
        return byName.isEmpty() ? in(people.byCode(), people, cells) : byName;
    }

    private static Set<NamedPerson> in(Map<String, Set<Long>> schools, People people, List<String> cells) {
        Set<NamedPerson> meant = new LinkedHashSet<>();
        for (int at = 0; at < cells.size(); at++) {
            Set<Long> called = schools.getOrDefault(PastedLines.plain(cells.get(at)), Set.of());
            if (!called.isEmpty()) {
                for (String name : names(cells, at)) {
                    people.byPerson().getOrDefault(name, List.of()).stream()
                            .filter(one -> called.contains(one.schoolId()))
                            .forEach(meant::add);
                }
            }
        }
        return meant;
    }

    private static Set<NamedPerson> listed(People people, List<String> cells) {
        return names(cells, -1).stream()
                .flatMap(name -> people.byPerson().getOrDefault(name, List.of()).stream())
                .filter(one -> people.listed().contains(one.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What may be a name: a cell, or some that stand together, but the one of the school. */
    private static List<String> names(List<String> cells, int school) {
        List<String> names = new ArrayList<>();
        for (int from = 0; from < cells.size(); from++) {
            for (int to = from + 1; to <= Math.min(cells.size(), from + MOST_CELLS_OF_A_NAME); to++) {
                if (school < from || school >= to) {
                    String name = PersonName.key(String.join(" ", cells.subList(from, to)), "", null);
                    if (name.split(" ").length >= FEWEST_WORDS) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static String reason(People people, List<String> cells, boolean nameAlone, int meant) {
        if (nameAlone) {
            return meant == 0
                    ? "в списке даты такого нет: нужны школа (код или название) и ФИО"
                    : "в списке даты таких несколько: нужна и школа";
        }
        Set<Long> schools = cells.stream()
                .map(PastedLines::plain)
                .flatMap(cell -> people.called(cell).stream())
                .collect(Collectors.toSet());
        if (schools.isEmpty()) {
            return "нет школы с кодом или названием «" + cells.get(0) + "»";
        }
        if (meant > 1) {
            return schools.size() > 1
                    ? "подходят несколько человек из разных школ"
                    : "в школе несколько человек с таким именем";
        }
        return "в школе нет такого педагога";
    }

    private People people(long session) {
        Map<String, List<NamedPerson>> byPerson = new HashMap<>();
        Map<String, Set<Long>> byName = new HashMap<>();
        Map<String, Set<Long>> byCode = new HashMap<>();
        Map<String, Set<Long>> byNumber = new HashMap<>();
        Set<Long> listed = new LinkedHashSet<>();
        new ListQuery<>(entityManager, NamedPerson.class, """
                        w.id, w.schoolId, w.fullName, case when x.id is null then false else true end""", """
                        PlanEducator w
                        left join Participation x on x.municipalityId = w.municipalityId and x.educatorId = w.id
                            and x.sessionId = :session""")
                .with("session", session)
                .where("w.retiredOn is null or w.retiredOn >= :today", "today", LocalDate.now(clock))
                .list()
                .forEach(one -> {
                    byPerson.computeIfAbsent(PersonName.key(one.name(), "", null), name -> new ArrayList<>())
                            .add(one);
                    if (one.listed()) {
                        listed.add(one.id());
                    }
                });
        for (NamedSchool one : new ListQuery<>(
                        entityManager, NamedSchool.class, "s.id, s.code, s.shortName, s.fullName", "PlanSchool s")
                .list()) {
            String code = PastedLines.plain(one.code());
            put(byName, PastedLines.plain(one.shortName()), one.id());
            put(byName, PastedLines.plain(one.fullName()), one.id());
            put(byCode, code, one.id());
            put(byNumber, withoutZeros(code), one.id());
        }
        // a spreadsheet takes the zeros off «0012»
        byNumber.forEach((code, schools) -> byCode.putIfAbsent(code, schools));
        return new People(byPerson, byName, byCode, listed);
    }

    private static void put(Map<String, Set<Long>> schools, String name, long school) {
        if (!name.isEmpty()) {
            schools.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(school);
        }
    }

    private static String withoutZeros(String code) {
        return SearchText.normal(code).replaceFirst("^0+(?=\\d)", "");
    }

    /**
     * What was understood.
     *
     * @param people keys of educators, each with that of the school
     * @param left the lines of nobody, to be corrected
     * @param absent how many lines say themselves that the person was not there
     */
    record ReadTable(Map<Long, Long> people, List<RowProblem> problems, String left, int absent) {}

    /** A line of nobody. */
    record RowProblem(int number, String line, String reason) {}

    private record People(
            Map<String, List<NamedPerson>> byPerson,
            Map<String, Set<Long>> byName,
            Map<String, Set<Long>> byCode,
            Set<Long> listed) {

        Set<Long> called(String school) {
            return byName.getOrDefault(school, byCode.getOrDefault(school, Set.of()));
        }
    }

    private record NamedPerson(long id, long schoolId, String name, boolean listed) {}

    private record NamedSchool(long id, String code, String shortName, String fullName) {}
}
