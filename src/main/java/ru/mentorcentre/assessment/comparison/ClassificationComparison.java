package ru.mentorcentre.assessment.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.rules.SchoolResult;

/**
 * Two classifications school by school: two runs, two years, or what other settings would change («что изменится»).
 *
 * @param changed the schools of which something else is said: in the order of the second classification, then those it
 *     lacks
 * @param silent how many schools have another answer that says as little as the first
 * @param unchanged how many schools are the same in both
 */
record ClassificationComparison(List<ClassificationChange> changed, int silent, int unchanged) {

    static ClassificationComparison of(List<SchoolResult> before, List<SchoolResult> after) {
        var earlier = byId(before);
        var later = byId(after);
        var all = Stream.concat(
                        after.stream()
                                .map(now -> new ClassificationChange(now.schoolId(), earlier.get(now.schoolId()), now)),
                        before.stream()
                                .filter(then -> !later.containsKey(then.schoolId()))
                                .map(then -> new ClassificationChange(then.schoolId(), then, null)))
                .toList();
        var changed = all.stream().filter(ClassificationChange::isChange).toList();
        int silent = (int) all.stream().filter(ClassificationChange::isSilent).count();
        return new ClassificationComparison(changed, silent, all.size() - changed.size() - silent);
    }

    private static Map<Long, SchoolResult> byId(List<SchoolResult> results) {
        return results.stream().collect(Collectors.toMap(SchoolResult::schoolId, Function.identity()));
    }
}
