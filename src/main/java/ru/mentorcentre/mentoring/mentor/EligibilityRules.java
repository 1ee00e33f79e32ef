package ru.mentorcentre.mentoring.mentor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.mentorcentre.profile.MentoringRules;
import ru.mentorcentre.profile.MentoringRules.MentorSource;
import ru.mentorcentre.profile.Profiles;

/** Applies the rules of the centre to rows, and puts them into a condition of a query. */
@Component
class EligibilityRules {

    private static final Map<MentorSource, String> MET = Map.of(
            MentorSource.EFFECTIVE, "st.type = SchoolType.EFFECTIVE",
            MentorSource.RESILIENT, "st.type = SchoolType.RESILIENT",
            MentorSource.STABLE_HIGH, "st.stableHigh = Finding.YES",
            MentorSource.METHOD_SERVICE, "m.methodService = true",
            MentorSource.STRONG_TEACHERS, "m.steadyResults = Finding.YES");

    private static final String NO_TYPE = "st.type is null or st.type = SchoolType.UNDEFINED";

    private static final Map<MentorSource, String> UNKNOWN = Map.of(
            MentorSource.EFFECTIVE,
            NO_TYPE,
            MentorSource.RESILIENT,
            NO_TYPE,
            MentorSource.STABLE_HIGH,
            "st.stableHigh is null or st.stableHigh = Finding.INSUFFICIENT_DATA",
            MentorSource.STRONG_TEACHERS,
            "m.steadyResults = Finding.INSUFFICIENT_DATA");

    private final Profiles profiles;

    EligibilityRules(Profiles profiles) {
        this.profiles = profiles;
    }

    Eligibility of(MentorRow row) {
        return Eligibility.of(profiles.of(row.municipalityId()).mentoring(), row.facts());
    }

    /** By the key of the row. */
    Map<Long, Eligibility> of(List<MentorRow> rows) {
        Function<MentorRow, Eligibility> judge = judge();
        Map<Long, Eligibility> found = new HashMap<>();
        rows.forEach(row -> found.put(row.id(), judge.apply(row)));
        return found;
    }

    /** For many rows: reads the rules of each municipality once. */
    Function<MentorRow, Eligibility> judge() {
        Map<Long, MentoringRules> rules = new HashMap<>();
        return row -> Eligibility.of(
                rules.computeIfAbsent(
                        row.municipalityId(), id -> profiles.of(id).mentoring()),
                row.facts());
    }

    /** HQL over a mentor m and a standing st by the rules of the current municipality, as {@link Eligibility} judges. */
    String condition(EligibilityFilter suits) {
        Set<MentorSource> sources = profiles.current().mentoring().mentorSources();
        return "case when m.decided = true then 1 when m.decided = false then 3 when " + any(MET, sources)
                + " then 1 when " + any(UNKNOWN, sources) + " then 2 else 3 end = " + (suits.ordinal() + 1);
    }

    private static String any(Map<MentorSource, String> conditions, Set<MentorSource> sources) {
        List<String> found = new ArrayList<>(List.of("1 = 0"));
        sources.forEach(source -> {
            if (conditions.containsKey(source)) {
                found.add(conditions.get(source));
            }
        });
        return String.join(" or ", found);
    }
}
