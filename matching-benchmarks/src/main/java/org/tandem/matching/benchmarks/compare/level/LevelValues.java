package org.tandem.matching.benchmarks.compare.level;

/** What a plan is worth, by level. The better plan is the greater one. */
public record LevelValues(long overdue, long seats, long served, long urgency, long places, long points)
        implements Comparable<LevelValues> {

    /** Returns the value of a level. */
    public long of(PlanTier level) {
        return switch (level) {
            case OVERDUE -> overdue;
            case SEATS -> seats;
            case SERVED -> served;
            case URGENCY -> urgency;
            case PLACES -> places;
            case POINTS -> points;
        };
    }

    /** Returns whether another plan is worth the same by all levels before {@code level}. */
    public boolean agreesBefore(PlanTier level, LevelValues other) {
        for (PlanTier earlier : PlanTier.values()) {
            if (earlier == level) {
                return true;
            }
            if (of(earlier) != other.of(earlier)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(LevelValues other) {
        for (PlanTier level : PlanTier.values()) {
            if (of(level) != other.of(level)) {
                return Long.compare(of(level), other.of(level));
            }
        }
        return 0;
    }
}
