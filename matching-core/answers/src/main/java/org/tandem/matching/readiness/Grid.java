package org.tandem.matching.readiness;

import java.util.Comparator;
import org.tandem.matching.programme.Location;

/** Divides the earth into rows of equal height and each row into cells of equal width, as near to a size as they come out even. */
final class Grid {
    private final double size;
    private final long rows;

    Grid(double kilometres) {
        size = kilometres;
        rows = Math.max(1, Math.round(Math.PI * Location.EARTH_RADIUS_KM / kilometres));
    }

    /** A cell, counted from the south pole and from the date line eastwards. */
    record Cell(long row, long column) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparingLong(Cell::row).thenComparingLong(Cell::column);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    Cell cell(Location location) {
        long row = Math.min(rows - 1, (long) Math.floor((location.latitude() + 90) / 180 * rows));
        long columns = columns(row);
        // 180 degrees east is 180 degrees west.
        long column = (long) Math.floor((location.longitude() + 180) / 360 * columns) % columns;
        return new Cell(row, column);
    }

    SharedRequirement.Region region(Cell cell) {
        return new SharedRequirement.Region(
                middle(cell.row()), (cell.column() + 0.5) * 360 / columns(cell.row()) - 180);
    }

    private double middle(long row) {
        return (row + 0.5) * 180 / rows - 90;
    }

    private long columns(long row) {
        double round = 2 * Math.PI * Location.EARTH_RADIUS_KM * Math.cos(Math.toRadians(middle(row)));
        return Math.max(1, Math.round(round / size));
    }
}
