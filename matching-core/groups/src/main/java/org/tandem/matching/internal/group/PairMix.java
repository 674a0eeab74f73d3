package org.tandem.matching.internal.group;

/** Two people are as far apart as a table says. */
public final class PairMix implements Mix {
    private final int weight;
    private final int people;
    private final short[] distances;

    /**
     * Takes a symmetric table over.
     *
     * @param distances in thousandths, of person {@code one} and {@code other} at {@code one * people + other}
     */
    public PairMix(int weight, int people, short[] distances) {
        this.weight = weight;
        this.people = people;
        this.distances = distances;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int distance(int one, int other) {
        return distances[one * people + other];
    }
}
