package org.tandem.matching.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The surroundings of places within a limit, on a grid of cubes about the unit sphere, so that there are neither poles nor a
 * date line. What is near to any place of a cube is found once for the cube.
 */
public final class Surroundings {
    /** The place of those of whom none is known. */
    public static final int NONE = -1;

    /** Cubes to a limit: more follow the circle more closely, and are more. */
    private static final int CUBES = 4;

    /** The shortest edge, about six metres. */
    private static final double SHORTEST = 1e-6;

    /** What rounding may do to a length. */
    private static final double DOUBT = 1e-9;

    private static final int AXES = 3;

    private record Cube(int x, int y, int z) {}

    private final double chord;
    private final double edge;
    private final Map<Cube, Integer> numbers = new HashMap<>();
    private final List<Cube> cubes = new ArrayList<>();
    private final Groups mentors;
    private final int[] mentorCubes;
    private final int[] mentees;

    /** Puts everybody's places, unit vectors one after the other, on a grid. */
    Surroundings(double[] mentors, double[] mentees, double squaredChord) {
        chord = Math.sqrt(squaredChord);
        edge = Math.max(SHORTEST, chord / CUBES);
        mentorCubes = cubes(mentors);
        this.mentees = cubes(mentees);
        this.mentors = Groups.of(mentorCubes, cubes.size());
    }

    private int[] cubes(double[] places) {
        int[] cubesOf = new int[places.length / AXES];
        for (int p = 0; p < cubesOf.length; p++) {
            cubesOf[p] = Double.isNaN(places[AXES * p])
                    ? NONE
                    : number(new Cube(
                            cell(places[AXES * p]), cell(places[AXES * p + 1]), cell(places[AXES * p + 2])));
        }
        return cubesOf;
    }

    private int number(Cube cube) {
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

    /**
     * Returns whether a mentor is within the limit of everybody in a cube; {@code false} where that is not sure.
     *
     * @param mentor one of those {@link #near}
     */
    public boolean isWithin(int cube, int mentor) {
        Cube from = cubes.get(cube);
        Cube to = cubes.get(mentorCubes[mentor]);
        double squared = squaredSpan(from.x, to.x) + squaredSpan(from.y, to.y) + squaredSpan(from.z, to.z);
        double limit = chord - DOUBT;
        return limit > 0 && squared < limit * limit;
    }

    private int[][] around(Cube from, int reach) {
        List<int[]> found = new ArrayList<>();
        for (int x = -reach; x <= reach; x++) {
            for (int y = -reach; y <= reach; y++) {
                for (int z = -reach; z <= reach; z++) {
                    Cube to = new Cube(from.x + x, from.y + y, from.z + z);
                    Integer number = touchesSphere(to) && isNear(from, to) ? numbers.get(to) : null;
                    if (number != null) {
                        found.add(mentors.members(number));
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

    /** Returns whether a cube can hold a place: its corners are less than two edges from its first. */
    private boolean touchesSphere(Cube cube) {
        double x = cube.x * edge;
        double y = cube.y * edge;
        double z = cube.z * edge;
        return Math.abs(Math.sqrt(x * x + y * y + z * z) - 1) <= 2 * edge;
    }

    /** The least distance, squared, of two places along one axis. */
    private double squaredGap(int one, int other) {
        double gap = Math.max(0, Math.abs((long) one - other) - 1) * edge;
        return gap * gap;
    }

    /** The greatest distance, squared, of two places along one axis. */
    private double squaredSpan(int one, int other) {
        double span = (Math.abs((long) one - other) + 1) * edge;
        return span * span;
    }
}
