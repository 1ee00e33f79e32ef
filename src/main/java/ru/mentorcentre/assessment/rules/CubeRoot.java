package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Cube root to {@value #DIGITS} digits, for geometric means that are shown; no decision hangs on it. */
final class CubeRoot {

    static final int DIGITS = 20;

    private CubeRoot() {}

    /** The root of a number that is not negative, cut off after the last digit: exact when the root is. */
    static BigDecimal of(BigDecimal number) {
        var scaled = number.setScale(3 * DIGITS, RoundingMode.DOWN).unscaledValue();
        return new BigDecimal(wholeRoot(scaled), DIGITS);
    }

    /** Newton's method from above: stops at the largest whole number whose cube is not larger. */
    private static BigInteger wholeRoot(BigInteger number) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        var three = BigInteger.valueOf(3);
        var guess = BigInteger.ONE.shiftLeft(number.bitLength() / 3 + 1);
        while (true) {
            var better =
                    guess.shiftLeft(1).add(number.divide(guess.multiply(guess))).divide(three);
            if (better.compareTo(guess) >= 0) {
                return guess;
            }
            guess = better;
        }
    }
}
