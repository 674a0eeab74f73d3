package org.tandem.matching.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Location;

class GridTest {

    @Test
    void everyPlaceIsInsideItsCell() {
        SplittableRandom random = new SplittableRandom(1);
        for (int place = 0; place < 2_000; place++) {
            double size = 5 + random.nextInt(100);
            Location at = new Location(random.nextInt(-85, 85) + random.nextDouble(), random.nextDouble(-180, 180));
            Grid grid = new Grid(size);
            SharedRequirement.Region region = grid.region(grid.cell(at));

            // Half a diagonal, and something for cells that come out larger than asked for.
            assertThat(new Location(region.latitude(), region.longitude()).kilometresTo(at)).isLessThan(0.8 * size);
            assertThat(grid.cell(new Location(region.latitude(), region.longitude()))).isEqualTo(grid.cell(at));
        }
    }

    @Test
    void polesAndDateLineAreNoEdges() {
        Grid grid = new Grid(25);

        assertThat(grid.cell(new Location(90, 0))).isEqualTo(grid.cell(new Location(89.99, 1)));
        assertThat(grid.cell(new Location(-90, 180))).isEqualTo(grid.cell(new Location(-90, -180)));
        assertThat(grid.cell(new Location(52, 180))).isEqualTo(grid.cell(new Location(52, -180)));
    }

    @Test
    void aRegionMayBeAsLargeAsTheEarth() {
        Grid grid = new Grid(1_000_000);

        assertThat(grid.cell(new Location(-33, 151))).isEqualTo(grid.cell(new Location(52, 10)));
    }
}
