package org.tandem.matching.sensitivity;

/**
 * An exact number, in lowest terms.
 *
 * @param numerator above the line
 * @param denominator below it, 1 or more
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    /** Reduces the fraction. */
    public Fraction {
        if (denominator < 1) {
            throw new IllegalArgumentException(
                    "The denominator (" + denominator + ") must be 1 or more.\nMaybe turn both signs.");
        }
        long common = Math.abs(common(numerator, denominator));
        numerator /= common;
        denominator /= common;
    }

    private static long common(long a, long b) {
        return b == 0 ? a : common(b, a % b);
    }

    Fraction times(long factor) {
        return new Fraction(Math.multiplyExact(numerator, factor), denominator);
    }

    /** Returns the nearest {@code double}. */
    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
