package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.exchange.CellWords;

/** Finds schools by what stands in people's tables: a code, or a short, full or former name in its usual writings. */
@Component
public class SchoolFinder {

    private static final Pattern SIGNS = Pattern.compile("[«»\"“”„'№]|(?<![\\p{L}\\d])[Nn](?=\\s*\\d)");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "^(?:[мг][бак]?оу|(?:муниципальное|государственное)(?:бюджетное|автономное|казенное)?(?:обще)?образовательноеучреждение)(?=.)");
    private static final String GENERAL = "общеобразовательная";

    /** «Средняя школа» is «СОШ»; longer titles first, for one begins as another. */
    private static final Map<String, String> KINDS = Arrays.stream(SchoolKind.values())
            .sorted(Comparator.comparingInt((SchoolKind kind) -> kind.title().length())
                    .reversed())
            .collect(Collectors.toMap(
                    kind -> CellWords.key(kind.title()),
                    kind -> CellWords.key(kind.shortTitle()),
                    (one, other) -> one,
                    LinkedHashMap::new));

    private final SchoolRepository schools;
    private final SchoolNameRepository names;

    SchoolFinder(SchoolRepository schools, SchoolNameRepository names) {
        this.schools = schools;
        this.names = names;
    }

    /** All schools of the current municipality, the closed ones too, ready to be looked up in. */
    @Transactional(readOnly = true)
    public Names names() {
        Names found = new Names(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<Long, SchoolInfo> byId = new HashMap<>();
        schools.read().stream().map(School::info).forEach(school -> {
            byId.put(school.id(), school);
            put(found.codes, CellWords.key(school.code()), school);
            put(found.names, written(school.shortName()), school);
            put(found.names, written(school.fullName()), school);
        });
        names.all().forEach(row -> {
            SchoolInfo school = byId.get((Long) row[0]);
            put(found.former, written((String) row[1]), school);
            put(found.former, written((String) row[2]), school);
        });
        return found;
    }

    private static void put(Map<String, Set<SchoolInfo>> index, String key, SchoolInfo school) {
        index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(school);
    }

    /** The same for «СОШ № 3», «сош №3», «МБОУ "СОШ N 3"» and «Средняя общеобразовательная школа № 3». */
    private static String written(String name) {
        String key = CellWords.key(SIGNS.matcher(name).replaceAll(" "));
        key = LEGAL_FORM.matcher(key).replaceFirst("").replace(GENERAL, "");
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            key = key.replace(kind.getKey(), kind.getValue());
        }
        return key;
    }

    /** Schools by what they are called. */
    public record Names(
            Map<String, Set<SchoolInfo>> codes,
            Map<String, Set<SchoolInfo>> names,
            Map<String, Set<SchoolInfo>> former) {

        /** The schools that a text may stand for: by code before name, by today's name before a former one. */
        public Set<SchoolInfo> find(String text) {
            String name = written(text);
            return List.of(byCode(text), at(names, name), at(former, name)).stream()
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(Set.of());
        }

        /** The schools whose code the text is. */
        public Set<SchoolInfo> byCode(String text) {
            return at(codes, CellWords.key(text));
        }

        private static Set<SchoolInfo> at(Map<String, Set<SchoolInfo>> index, String key) {
            return key.isEmpty() ? Set.of() : index.getOrDefault(key, Collections.emptySet());
        }
    }
}
