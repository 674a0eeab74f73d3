package org.tandem.matching.benchmarks.compare.raw;

/**
 * A mentor: two are the same if they have one index, because streams compare them often.
 *
 * @param index position in the instance
 * @param places how many mentees there is room for
 */
public record RawMentor(int index, int places) {

    @Override
    public boolean equals(Object other) {
        return other instanceof RawMentor mentor && mentor.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
