package org.tandem.matching.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** How many of the mentees expected fall to each mentor, by the rule of {@link HoldBack}. */
final class Demand {
    private static final int DAYS_PER_YEAR = 365;

    private final int[] free;
    private final Ratio[] ofMentor;
    private final List<List<String>> kinds = new ArrayList<>();

    private Demand(int[] free) {
        this.free = free;
        ofMentor = new Ratio[free.length];
        Arrays.fill(ofMentor, Ratio.ZERO);
        IntStream.range(0, free.length).forEach(mentor -> kinds.add(new ArrayList<>()));
    }

    /**
     * Shares the mentees expected out over free places.
     *
     * @param free by mentor, in the programme's order
     */
    static Demand of(Programme programme, Policy policy, HoldBack holdBack, int[] free) {
        Demand demand = new Demand(free);
        CompatibilityGraph withExpected = withExpected(programme, policy, holdBack).graph();
        for (Arrivals arrivals : holdBack.expected()) {
            if (arrivals.perYear() > 0) {
                Ratio expected = Ratio.of((long) arrivals.perYear() * holdBack.days(), DAYS_PER_YEAR);
                demand.share(arrivals.kind(), expected, eligible(arrivals, programme, withExpected));
            }
        }
        return demand;
    }

    private static Compatibility withExpected(Programme programme, Policy policy, HoldBack holdBack) {
        Programme.Builder more = Programme.builder(programme);
        for (Arrivals arrivals : holdBack.expected()) {
            if (arrivals instanceof Arrivals.Like like) {
                more.mentee(like.mentee());
            }
        }
        return Compatibility.of(more.build(), policy);
    }

    private static IntPredicate eligible(Arrivals arrivals, Programme programme, CompatibilityGraph graph) {
        return switch (arrivals) {
            case Arrivals.Like like -> {
                int position = graph.menteePosition(like.mentee().id());
                yield mentor -> graph.pair(mentor, position) >= 0;
            }
            case Arrivals.Seeking seeking -> mentor -> offers(programme.mentors().get(mentor), seeking);
        };
    }

    private static boolean offers(Mentor mentor, Arrivals.Seeking seeking) {
        return mentor.profile().admission() == AdmissionStatus.ADMITTED
                && mentor.profile().offers().stream()
                        .anyMatch(offer -> offer.competence().equals(seeking.competence())
                                && offer.level() >= seeking.level());
    }

    private void share(String kind, Ratio expected, IntPredicate eligible) {
        int[] sharing = IntStream.range(0, free.length)
                .filter(mentor -> free[mentor] > 0 && eligible.test(mentor))
                .toArray();
        long places = IntStream.of(sharing).mapToLong(mentor -> free[mentor]).sum();
        for (int mentor : sharing) {
            ofMentor[mentor] = ofMentor[mentor].plus(expected.times(Ratio.of(free[mentor], places)));
            kinds.get(mentor).add(kind);
        }
    }

    /** Returns how many places are kept back at a threshold, if nobody who waits needs them. */
    int places(int mentor, int percent) {
        return ofMentor[mentor].plus(Ratio.of(100 - percent, 100)).floorAtMost(free[mentor]);
    }

    /** Returns the mentors with free places by demand for each of these, the greatest first, and then by id. */
    int[] scarcestFirst() {
        return IntStream.range(0, free.length)
                .filter(mentor -> free[mentor] > 0)
                .boxed()
                .sorted(Comparator.comparing(this::ofEachPlace).reversed().thenComparing(mentor -> mentor))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Ratio ofEachPlace(int mentor) {
        return ofMentor[mentor].times(Ratio.of(1, free[mentor]));
    }

    double ofMentor(int mentor) {
        return ofMentor[mentor].toDouble();
    }

    List<String> kinds(int mentor) {
        return kinds.get(mentor);
    }
}
