package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * What a pair is worth.
 *
 * @param points its points
 * @param parts what each criterion gives for which the facts are there; empty if the scores are the caller's own
 */
record Worth(long points, List<Part> parts) {

    /** Nearer to half a point than this, another order of the same sum may round the other way. */
    private static final double DOUBT = 1e-6;

    /**
     * What one criterion gives.
     *
     * @param doubtful whether the points may differ by one, because rounding hangs on the last digits
     */
    record Part(String criterion, int weight, double value, long points, boolean doubtful) {}

    static Worth of(long points) {
        return new Worth(points, List.of());
    }

    static Worth of(PolicyFacts policy, Programme programme, Mentor mentor, Mentee mentee) {
        List<Part> parts = new ArrayList<>();
        long sum = 0;
        for (CriterionFact fact : policy.criteria()) {
            double value = fact.reading().value(programme, mentor, mentee);
            if (Double.isNaN(value)) {
                continue;
            }
            double exact = 1000.0 * fact.weight() * value;
            long points = (long) Math.floor(exact + 0.5);
            boolean doubtful = Math.abs(exact - Math.floor(exact) - 0.5) < DOUBT;
            parts.add(new Part(fact.name(), fact.weight(), value, points, doubtful));
            sum += points;
        }
        return new Worth(sum, parts);
    }

    /** Returns what the criteria of the parts give at most. */
    long perfect() {
        return parts.stream().mapToLong(part -> 1000L * part.weight).sum();
    }

    /** Returns the points in per cent of what the pair could reach; 0 if that is nothing. */
    double percent() {
        return perfect() == 0 ? 0 : 100.0 * points / perfect();
    }

    /** Returns by how much the points may rightly differ. */
    int doubt() {
        return (int) parts.stream().filter(Part::doubtful).count();
    }
}
