package org.tandem.matching.intake;

import java.math.BigInteger;

/** An exact fraction of whole numbers; the denominator is above zero. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    static final Ratio ZERO = of(0, 1);

    static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)).reduced();
    }

    private Ratio reduced() {
        BigInteger common = numerator.gcd(denominator);
        return new Ratio(numerator.divide(common), denominator.divide(common));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator))
                .reduced();
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator)).reduced();
    }

    /** Returns the greatest whole number that is not above this, which must not be negative, or {@code most} if less. */
    int floorAtMost(int most) {
        return numerator.divide(denominator).min(BigInteger.valueOf(most)).intValueExact();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    double toDouble() {
        return numerator.doubleValue() / denominator.doubleValue();
    }
}
