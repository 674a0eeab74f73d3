package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import org.tandem.matching.internal.group.Composition;
import org.tandem.matching.internal.group.GroupProblem;

/**
 * Draws exchanges, without end. Notes on the drawing:
 *
 * <p>An exchange begins with any party that has a choice. It moves to another group where sizes allow that, changes places
 * with somebody there, or goes round with two others in a ring. A few exchanges are looked at and the best is drawn: judging
 * two small groups costs much less than a move of Timefold's. How many are looked at is drawn as well, and can be one: so
 * every exchange can be drawn. Whether rules hold is for the score to say; sizes stay within their limits if they were.
 */
final class ExchangeDraw implements Iterator<Move<Grouping>> {
    private static final int MOST_LOOKS = 8;
    /** One in so many exchanges is a ring. */
    private static final int ONE_RING_IN = 4;
    /** One in so many exchanges is a move alone, where sizes allow that. */
    private static final int ONE_ALONE_IN = 3;

    private static final int NOBODY = -1;

    private final Grouping grouping;
    private final GroupProblem problem;
    private final Attendance attendance;
    private final RandomGenerator random;
    private final int[] movable;
    private final int[] parties = new int[3];
    private final int[] groups = new int[3];
    private Composition composition;
    private int length;
    private final int[] bestParties = new int[3];
    private final int[] bestGroups = new int[3];
    private int bestLength;
    private long bestGain;

    ExchangeDraw(Grouping grouping, Attendance attendance, RandomGenerator random) {
        this.grouping = grouping;
        this.problem = grouping.problem();
        this.attendance = attendance;
        this.random = random;
        composition = attendance.refreshed();
        movable = grouping.getParties().stream()
                .filter(party -> party.getAdmitted().size() > 1)
                .mapToInt(Party::getNumber)
                .toArray();
    }

    @Override
    public boolean hasNext() {
        return movable.length > 0;
    }

    @Override
    public Move<Grouping> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no party that can move.");
        }
        grouping.run().stopIfOver();
        composition = attendance.refreshed();
        int first = movable[random.nextInt(movable.length)];
        bestLength = 0;
        bestGain = Long.MIN_VALUE;
        int looks = 1 + random.nextInt(MOST_LOOKS);
        for (int look = 0; look < looks; look++) {
            draw(first);
        }
        if (bestLength == 0) {
            // Nothing fits here; sizes may break for once, so that something changes.
            consider(first, otherGroup(first), NOBODY, NOBODY, NOBODY);
        }
        return exchange();
    }

    private void draw(int first) {
        int to = otherGroup(first);
        int from = composition.groupOf(first);
        if (random.nextInt(ONE_ALONE_IN) == 0 && composition.fits(from, first, NOBODY)
                && composition.fits(to, NOBODY, first)) {
            consider(first, to, NOBODY, NOBODY, NOBODY);
            return;
        }
        if (composition.partyCount(to) == 0) {
            return;
        }
        int second = composition.party(to, random.nextInt(composition.partyCount(to)));
        if (random.nextInt(ONE_RING_IN) > 0) {
            if (problem.admitted()[second][from] && composition.fits(from, first, second)
                    && composition.fits(to, second, first)) {
                consider(first, to, second, from, NOBODY);
            }
            return;
        }
        int onward = random.nextInt(problem.groups());
        if (onward == from || onward == to || composition.partyCount(onward) == 0) {
            return;
        }
        int third = composition.party(onward, random.nextInt(composition.partyCount(onward)));
        if (problem.admitted()[second][onward]
                && problem.admitted()[third][from]
                && composition.fits(to, second, first)
                && composition.fits(onward, third, second)
                && composition.fits(from, first, third)) {
            consider(first, to, second, onward, third);
        }
    }

    private int otherGroup(int party) {
        var admitted = grouping.getParties().get(party).getAdmitted();
        int at = random.nextInt(admitted.size());
        if (admitted.get(at).index() == composition.groupOf(party)) {
            at = (at + 1) % admitted.size();
        }
        return admitted.get(at).index();
    }

    private void consider(int first, int to, int second, int onward, int third) {
        int from = composition.groupOf(first);
        parties[0] = first;
        groups[0] = to;
        parties[1] = second;
        groups[1] = onward;
        parties[2] = third;
        groups[2] = from;
        length = third != NOBODY ? 3 : second != NOBODY ? 2 : 1;
        long gain = composition.gain(to, second, first);
        if (third != NOBODY) {
            gain += composition.gain(onward, third, second) + composition.gain(from, first, third);
        } else {
            gain += composition.gain(from, first, second);
        }
        if (gain > bestGain) {
            bestGain = gain;
            bestLength = length;
            System.arraycopy(parties, 0, bestParties, 0, length);
            System.arraycopy(groups, 0, bestGroups, 0, length);
        }
    }

    private Move<Grouping> exchange() {
        Party[] moving = new Party[bestLength];
        GroupNode[] going = new GroupNode[bestLength];
        for (int p = 0; p < bestLength; p++) {
            moving[p] = grouping.getParties().get(bestParties[p]);
            going[p] = grouping.groups().get(bestGroups[p]);
        }
        return new Exchange(attendance, moving, going);
    }
}
