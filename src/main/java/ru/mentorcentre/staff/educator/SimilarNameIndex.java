package ru.mentorcentre.staff.educator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds like names in one school without comparing everybody with everybody: of three words two slips leave at least one
 * as it was, so only those who share a word in the same place are compared.
 */
public final class SimilarNameIndex {

    /** Where the words of a name are looked up. */
    private final Map<String, List<NamedEducator>> byWord = new HashMap<>();

    private final Map<Long, NameKey> keys = new HashMap<>();

    /** @param people of any schools; only those of one school are ever alike */
    public SimilarNameIndex(List<NamedEducator> people) {
        for (NamedEducator one : people) {
            NameKey key = one.key();
            keys.put(one.id(), key);
            words(one.schoolId(), key)
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(one));
        }
    }

    /** As it is compared; made once. */
    public NameKey key(NamedEducator one) {
        return keys.get(one.id());
    }

    /** Whoever of the school has a name like this, by key. */
    public List<NamedEducator> like(long school, NameKey key) {
        Set<NamedEducator> near = new LinkedHashSet<>();
        words(school, key).forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
        return near.stream()
                .filter(one -> NameSimilarity.alike(keys.get(one.id()), key))
                .sorted(Comparator.comparing(NamedEducator::id))
                .toList();
    }

    /** The words, each with its place and its school. */
    private static List<String> words(long school, NameKey key) {
        List<String> words = new ArrayList<>();
        words.add(school + " 1 " + key.last());
        words.add(school + " 2 " + key.first());
        if (!key.patronymic().isEmpty()) {
            words.add(school + " 3 " + key.patronymic());
        }
        return words;
    }
}
