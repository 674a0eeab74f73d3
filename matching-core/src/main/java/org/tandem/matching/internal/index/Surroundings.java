package org.tandem.matching.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.sphere.UnitVector;

/**
 * The surroundings of places within a limit, on a grid of cubes about the unit sphere, so that there are neither poles nor a
 * date line. What is near to any place of a cube is found once for the cube.
 */
public final class Surroundings {
    /** The place of those of whom none is known. */
    public static final int NONE = -1;

    /** Cubes to a limit: more follow the circle more closely, and are more. */
    private static final int CUBES = 3;

    /** The shortest edge, about six metres. */
    private static final double SHORTEST = 1e-6;

    /** What rounding may do to a length. */
    private static final double DOUBT = 1e-9;

    private record Cube(int x, int y, int z) {}

    private final double chord;
    private final double edge;
    private final Map<Cube, Integer> numbers = new HashMap<>();
    private final List<Cube> cubes = new ArrayList<>();
    private final Groups mentors;
    private final int[] mentees;

    private Surroundings(@Nullable UnitVector[] mentors, @Nullable UnitVector[] mentees, double squaredChord) {
        chord = Math.sqrt(squaredChord);
        edge = Math.max(SHORTEST, chord / CUBES);
        int[] mentorCubes = cubes(mentors);
        this.mentees = cubes(mentees);
        this.mentors = Groups.of(mentorCubes, cubes.size());
    }

    /**
     * Puts everybody's places on a grid.
     *
     * @param squaredChord the limit, see {@link Distances#squaredChord}
     */
    static Surroundings of(@Nullable UnitVector[] mentors, @Nullable UnitVector[] mentees, double squaredChord) {
        return new Surroundings(mentors, mentees, squaredChord);
    }

    private int[] cubes(@Nullable UnitVector[] places) {
        return Arrays.stream(places).mapToInt(place -> place == null ? NONE : cube(place)).toArray();
    }

    private int cube(UnitVector place) {
        Cube cube = new Cube(cell(place.x()), cell(place.y()), cell(place.z()));
        Integer known = numbers.get(cube);
        if (known == null) {
            known = cubes.size();
            numbers.put(cube, known);
            cubes.add(cube);
        }
        return known;
    }

    private int cell(double along) {
        return (int) Math.floor(along / edge);
    }

    /** Returns the number of cubes. */
    public int count() {
        return cubes.size();
    }

    /** Returns the cube in which a mentee is, or {@link #NONE}. */
    public int ofMentee(int mentee) {
        return mentees[mentee];
    }

    /** Returns the mentors who can be within the limit of somebody in a cube, in any order, and some who are not. */
    public int[] near(int cube) {
        Cube from = cubes.get(cube);
        int reach = (int) Math.ceil(chord / edge) + 1;
        int[][] found = (long) (2 * reach + 1) * (2 * reach + 1) * (2 * reach + 1) < cubes.size()
                ? around(from, reach)
                : among(from);
        return Arrays.stream(found).flatMapToInt(Arrays::stream).toArray();
    }

    private int[][] around(Cube from, int reach) {
        List<int[]> found = new ArrayList<>();
        for (int x = -reach; x <= reach; x++) {
            for (int y = -reach; y <= reach; y++) {
                for (int z = -reach; z <= reach; z++) {
                    Cube to = new Cube(from.x + x, from.y + y, from.z + z);
                    if (numbers.containsKey(to) && isNear(from, to)) {
                        found.add(mentors.members(Objects.requireNonNull(numbers.get(to))));
                    }
                }
            }
        }
        return found.toArray(int[][]::new);
    }

    private int[][] among(Cube from) {
        List<int[]> found = new ArrayList<>();
        for (int to = 0; to < cubes.size(); to++) {
            if (isNear(from, cubes.get(to))) {
                found.add(mentors.members(to));
            }
        }
        return found.toArray(int[][]::new);
    }

    private boolean isNear(Cube one, Cube other) {
        double squared = squaredGap(one.x, other.x) + squaredGap(one.y, other.y) + squaredGap(one.z, other.z);
        double limit = chord + DOUBT;
        return squared <= limit * limit;
    }

    /** The least distance, squared, of two places along one axis. */
    private double squaredGap(int one, int other) {
        double gap = Math.max(0, Math.abs((long) one - other) - 1) * edge;
        return gap * gap;
    }
}
