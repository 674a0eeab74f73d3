package org.tandem.matching.recruit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a mentee seeks and where: competences in order, and a region, absent if the mentee's location is unknown. */
record Sought(List<String> competences, Optional<CoarseLocation> region) implements Comparable<Sought> {
    private static final Comparator<Sought> ORDER = Comparator
            .comparing((Sought sought) -> sought.competences.toString())
            .thenComparingDouble(sought -> sought.region.map(CoarseLocation::latitude).orElse(Double.NEGATIVE_INFINITY))
            .thenComparingDouble(
                    sought -> sought.region.map(CoarseLocation::longitude).orElse(Double.NEGATIVE_INFINITY));

    @Override
    public int compareTo(Sought other) {
        return ORDER.compare(this, other);
    }
}
