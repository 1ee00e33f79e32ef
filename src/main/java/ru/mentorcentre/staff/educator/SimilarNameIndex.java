package ru.mentorcentre.staff.educator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds like names in one school without comparing everybody with everybody: of three words two slips leave at least one
 * as it was, so only those who share a word in the same place are compared.
 */
public final class SimilarNameIndex {

    /** A slip takes at most one letter away and brings one: two slips change no more letters than these. */
    private static final int MOST_LETTERS = 4;

    /** Where the words of a name are looked up. */
    private final Map<Word, List<Indexed>> byWord = new HashMap<>();

    private final Map<Long, NameKey> keys = new HashMap<>();

    /** @param people of any schools; only those of one school are ever alike */
    public SimilarNameIndex(List<NamedEducator> people) {
        for (NamedEducator one : people) {
            NameKey key = one.key();
            Indexed indexed = new Indexed(one, key, letters(key.last()));
            keys.put(one.id(), key);
            words(one.schoolId(), key)
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(indexed));
        }
    }

    /** As it is compared; made once. */
    public NameKey key(NamedEducator one) {
        return keys.get(one.id());
    }

    /** Whoever of the school has a name like this, by key. */
    public List<NamedEducator> like(long school, NameKey key) {
        int letters = letters(key.last());
        Map<Long, NamedEducator> near = new TreeMap<>();
        for (Word word : words(school, key)) {
            for (Indexed one : byWord.getOrDefault(word, List.of())) {
                // hundreds share a first name: most are told apart by the letters of the last name alone
                if (Integer.bitCount(one.letters ^ letters) <= MOST_LETTERS && NameSimilarity.alike(one.key, key)) {
                    near.put(one.educator.id(), one.educator);
                }
            }
        }
        return List.copyOf(near.values());
    }

    private static List<Word> words(long school, NameKey key) {
        List<Word> words = new ArrayList<>();
        words.add(new Word(school, 1, key.last()));
        words.add(new Word(school, 2, key.first()));
        if (!key.patronymic().isEmpty()) {
            words.add(new Word(school, 3, key.patronymic()));
        }
        return words;
    }

    /** Which letters a word has, a bit each. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    /** A word with its place and its school. */
    private record Word(long school, int place, String text) {}

    /** A person with what is compared of the name. */
    private record Indexed(NamedEducator educator, NameKey key, int letters) {}
}
