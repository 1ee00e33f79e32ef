package ru.mentorcentre.results.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Knows who belongs to which group and every figure that is shown, and tries for each set of one to four people whether
 * some combination of the figures is about them alone. Works in whole numbers and tries everything, so that it shares no
 * idea with what it attacks.
 */
public final class Attacker {

    private Attacker() {}

    /** Whether a combination of figures over these groups is about one to four of so many people. */
    public static boolean singlesOut(List<BitSet> groups, int people) {
        return tries(groups, people, 0, new ArrayList<>());
    }

    /** The same with sums and differences of up to four figures, for more people than can be tried. */
    public static boolean singlesOutBySums(List<BitSet> groups, int people) {
        List<BitSet> distinct = groups.stream().distinct().toList();
        return adds(distinct, 0, 4, new int[people]);
    }

    /**
     * Whether a sum or difference of up to four figures tells what somebody answered, to a stranger or to one of them who
     * knows the own answer: how many gave an answer is then the most, or the least, that it could be.
     *
     * @param answers of each person, {@code null} for who did not answer
     */
    public static boolean tellsAnAnswer(List<BitSet> groups, List<String> answers) {
        List<BitSet> distinct = groups.stream().distinct().toList();
        return tells(distinct, 0, 4, new int[answers.size()], answers);
    }

    private static boolean tells(List<BitSet> groups, int from, int left, int[] sum, List<String> answers) {
        for (String answer : new java.util.HashSet<>(answers)) {
            if (answer != null && (isAtEnd(sum, answers, answer, 1) || isAtEnd(sum, answers, answer, -1))) {
                return true;
            }
        }
        for (int next = from; left > 0 && next < groups.size(); next++) {
            for (int sign : new int[] {1, -1}) {
                int[] more = sum.clone();
                groups.get(next).stream().forEach(person -> more[person] += sign);
                if (tells(groups, next + 1, left - 1, more, answers)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether everybody with this sign gave the answer and nobody with the other did, but for one who knows it. */
    private static boolean isAtEnd(int[] sum, List<String> answers, String answer, int sign) {
        int told = 0;
        int others = 0;
        for (int person = 0; person < sum.length; person++) {
            boolean gave = answer.equals(answers.get(person));
            if (sum[person] * sign > 0) {
                told += gave ? 1 : 0;
                others += gave ? 0 : 1;
            } else if (sum[person] * sign < 0) {
                others += gave ? 1 : 0;
            }
        }
        return told > 0 && others == 0 || told > 0 && others == 1;
    }

    private static boolean adds(List<BitSet> groups, int from, int left, int[] sum) {
        int told = 0;
        for (int times : sum) {
            told += times == 0 ? 0 : 1;
        }
        if (told > 0 && told < SmallGroupDisclosure.FEWEST) {
            return true;
        }
        for (int next = from; left > 0 && next < groups.size(); next++) {
            for (int sign : new int[] {1, -1}) {
                int[] more = sum.clone();
                groups.get(next).stream().forEach(person -> more[person] += sign);
                if (adds(groups, next + 1, left - 1, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tries(List<BitSet> groups, int people, int from, List<Integer> few) {
        if (!few.isEmpty() && isAbout(groups, people, few)) {
            return true;
        }
        for (int next = from; few.size() < SmallGroupDisclosure.FEWEST - 1 && next < people; next++) {
            few.add(next);
            boolean found = tries(groups, people, next + 1, few);
            few.remove(few.size() - 1);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Without these people the groups tell less than with them: what is lost is about them alone. */
    private static boolean isAbout(List<BitSet> groups, int people, List<Integer> few) {
        return rank(groups, people, few) < rank(groups, people, List.of());
    }

    private static int rank(List<BitSet> groups, int people, List<Integer> without) {
        List<BigInteger[]> rows = new ArrayList<>();
        for (BitSet group : groups) {
            BigInteger[] row = new BigInteger[people];
            for (int person = 0; person < people; person++) {
                row[person] = group.get(person) && !without.contains(person) ? BigInteger.ONE : BigInteger.ZERO;
            }
            rows.add(row);
        }
        int rank = 0;
        for (int column = 0; column < people && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigInteger[] row = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            for (int other = rank + 1; other < rows.size(); other++) {
                BigInteger[] below = rows.get(other);
                BigInteger factor = below[column];
                for (int i = column; i < people; i++) {
                    below[i] = below[i].multiply(row[column]).subtract(row[i].multiply(factor));
                }
            }
            rank++;
        }
        return rank;
    }
}
