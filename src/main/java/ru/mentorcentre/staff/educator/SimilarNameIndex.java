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

    /** Where the words of a name are looked up. */
    private final Map<Word, List<Indexed>> byWord = new HashMap<>();

    private final Map<Long, NameKey> keys = new HashMap<>();

    /** @param people of any schools; only those of one school are ever alike */
    public SimilarNameIndex(List<NamedEducator> people) {
        for (NamedEducator one : people) {
            NameKey key = one.key();
            Indexed indexed = new Indexed(one, key, Letters.of(key));
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
        Letters letters = Letters.of(key);
        Map<Long, NamedEducator> near = new TreeMap<>();
        for (Word word : words(school, key)) {
            for (Indexed one : byWord.getOrDefault(word, List.of())) {
                // hundreds share a first name: most are told apart by their letters alone
                if (one.letters.mayBe(letters) && NameSimilarity.alike(one.key, key)) {
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

    /** A word with its place and its school. */
    private record Word(long school, int place, String text) {}

    /** A person with what is compared of the name. */
    private record Indexed(NamedEducator educator, NameKey key, Letters letters) {}

    /** Which letters the words of a name have, a bit each; none of an initial, which stands for any. */
    private record Letters(int last, int first, int patronymic) {

        private static final int INITIAL = 2;

        static Letters of(NameKey key) {
            return new Letters(of(key.last()), brief(key.first()), brief(key.patronymic()));
        }

        private static int brief(String word) {
            return word.length() <= INITIAL ? 0 : of(word);
        }

        private static int of(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters |= 1 << word.charAt(i);
            }
            return letters;
        }

        /** A slip takes at most one letter away and brings one. */
        boolean mayBe(Letters other) {
            int changed = Integer.bitCount(last ^ other.last)
                    + (first == 0 || other.first == 0 ? 0 : Integer.bitCount(first ^ other.first))
                    + (patronymic == 0 || other.patronymic == 0 ? 0 : Integer.bitCount(patronymic ^ other.patronymic));
            return changed <= 2 * NameSimilarity.MOST_SLIPS;
        }
    }
}
