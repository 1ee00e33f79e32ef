package ru.mentorcentre.matching.participant;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.mentorcentre.staff.EducatorInfo;

/** Who reports to whom in a school, told by the positions: head, deputy, everybody else. */
public final class Superiors {

    private static final int HEAD = 2;
    private static final int DEPUTY = 1;
    private static final Pattern ACTING = Pattern.compile("^(и\\.\\s*о\\.|исполняющ\\S+ обязанности|врио)\\s*");

    private final Map<Long, List<EducatorInfo>> bySchool;

    public Superiors(List<EducatorInfo> educators) {
        bySchool = educators.stream().collect(Collectors.groupingBy(EducatorInfo::schoolId));
    }

    /** The educators who report to this one. */
    public Set<Long> below(EducatorInfo superior) {
        int rank = rank(superior.position());
        Set<Long> found = new HashSet<>();
        if (rank > 0) {
            bySchool.getOrDefault(superior.schoolId(), List.of()).stream()
                    .filter(one -> rank(one.position()) < rank)
                    .forEach(one -> found.add(one.id()));
        }
        return found;
    }

    /** The management team of a school: its head and deputies. */
    public Set<Long> team(long schoolId) {
        return bySchool.getOrDefault(schoolId, List.of()).stream()
                .filter(one -> rank(one.position()) > 0)
                .map(EducatorInfo::id)
                .collect(Collectors.toSet());
    }

    static int rank(String position) {
        String said = position == null
                ? ""
                : ACTING.matcher(position.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        if (said.startsWith("директор") || said.startsWith("заведующий школой")) {
            return HEAD;
        }
        return said.startsWith("заместитель директора") || said.startsWith("зам. директора") || said.startsWith("завуч")
                ? DEPUTY
                : 0;
    }
}
