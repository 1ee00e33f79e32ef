package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.shared.persistence.SearchText;

/** Several subjects in one cell: «Русский язык, литература». */
public final class SubjectNames {

    /** What people also write. */
    private static final Map<String, Subject> OTHER_NAMES = Map.ofEntries(
            Map.entry("изо", Subject.ART),
            Map.entry("физкультура", Subject.PHYSICAL_EDUCATION),
            Map.entry("обж", Subject.SAFETY),
            Map.entry("обзр", Subject.SAFETY),
            Map.entry("труд", Subject.LABOUR),
            Map.entry("технология", Subject.LABOUR),
            Map.entry("орксэ", Subject.ORKSE),
            Map.entry("однкнр", Subject.ODNKNR),
            Map.entry("информатика и икт", Subject.INFORMATICS));

    private static final Map<String, Subject> BY_NAME = new HashMap<>(OTHER_NAMES);

    static {
        for (Subject subject : Subject.values()) {
            BY_NAME.put(SearchText.normal(subject.title()), subject);
        }
    }

    private SubjectNames() {}

    /** Reads names in any case, apart by a comma or a semicolon; {@code null} for none. */
    public static Set<Subject> read(String cell) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (String name : (cell == null ? "" : cell).split("[,;]")) {
            String key = SearchText.normal(name.strip().replaceAll("\\s+", " "));
            if (!key.isEmpty()) {
                Subject subject = BY_NAME.get(key);
                if (subject == null) {
                    throw new BadValue("В столбце «Предметы» нет такого предмета: «" + name.strip()
                            + "». Названия — как в справке, через запятую.");
                }
                subjects.add(subject);
            }
        }
        return subjects.isEmpty() ? null : subjects;
    }

    /** The titles in the order of the catalogue. */
    public static String write(Collection<Subject> subjects) {
        return subjects.stream().sorted().map(Subject::title).collect(Collectors.joining(", "));
    }
}
