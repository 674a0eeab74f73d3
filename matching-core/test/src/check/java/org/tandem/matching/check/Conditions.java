package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** What a plan as a whole must keep, and what it is charged for; read off the raw facts, running mentorships included. */
final class Conditions {
    static final Conditions NONE = new Conditions(null, PolicyFacts.named("none"), List.of());

    private final @Nullable Programme programme;
    private final PolicyFacts policy;
    private final List<Pair> running;

    Conditions(@Nullable Programme programme, PolicyFacts policy, List<Pair> running) {
        this.programme = programme;
        this.policy = policy;
        this.running = List.copyOf(running);
    }

    /** Returns whether what one pair is worth or allowed may hang on the others. */
    boolean matter() {
        return !policy.planRules().isEmpty()
                || !policy.quotas().isEmpty()
                || !policy.loads().equals(Loads.ANY);
    }

    /** Returns whether serving one mentee can keep several others from being served. */
    boolean entangle() {
        return haveHardRules()
                || policy.quotas().stream().anyMatch(fact -> fact.quota().kind() == Quota.Kind.MENTEES);
    }

    /** Returns whether a hard rule about two matches is among them. */
    boolean haveHardRules() {
        return policy.planRules().stream().anyMatch(fact -> fact.cost() == 0);
    }

    /** Returns the first hard rule that objects to a pair beside the running mentorships, or nothing. */
    Optional<String> clashWithRunning(Pair pair) {
        return running.isEmpty()
                ? Optional.empty()
                : policy.planRules().stream()
                        .filter(fact -> fact.cost() == 0)
                        .filter(fact -> running.stream().anyMatch(one -> objects(fact, one, pair)))
                        .map(PlanRuleFact::name)
                        .findFirst();
    }

    private boolean objects(PlanRuleFact fact, Pair one, Pair other) {
        if (programme == null) {
            throw new AssertionError("A table has no rules about two matches.");
        }
        return !one.equals(other) && fact.reading().objects(programme, one, other);
    }

    /** Returns everything that is broken by these pairs, in words. */
    List<String> broken(Collection<Pair> chosen) {
        List<String> broken = new ArrayList<>();
        List<Pair> pairs = List.copyOf(chosen);
        for (PlanRuleFact fact : policy.planRules()) {
            for (int a = 0; a < pairs.size() && fact.cost() == 0; a++) {
                for (int b = a + 1; b < pairs.size(); b++) {
                    if (objects(fact, pairs.get(a), pairs.get(b))) {
                        broken.add("plan rule (" + fact.name() + ") objects to " + pairs.get(a) + " beside "
                                + pairs.get(b));
                    }
                }
            }
        }
        for (QuotaFact fact : policy.quotas()) {
            addExceeded(fact, pairs, broken);
        }
        return broken;
    }

    /** Counts running mentorships, too, but complains of what new matches exceed only. */
    private void addExceeded(QuotaFact fact, List<Pair> pairs, List<String> broken) {
        Map<String, Integer> before = counts(fact, running);
        counts(fact, pairs).forEach((counter, count) -> {
            if (count > Math.max(0, fact.most() - before.getOrDefault(counter, 0))) {
                broken.add("quota (" + fact.quota().name() + ") is exceeded by " + counter);
            }
        });
    }

    private Map<String, Integer> counts(QuotaFact fact, List<Pair> pairs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair pair : pairs) {
            if (programme != null) {
                fact.counter(
                        programme.mentor(pair.mentor()).orElseThrow(),
                        programme.mentee(pair.mentee()).orElseThrow())
                        .ifPresent(counter -> counts.merge(counter, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** Returns what soft rules and uneven loads charge for these pairs, in points. */
    long charges(Collection<Pair> chosen) {
        long charges = 0;
        List<Pair> pairs = List.copyOf(chosen);
        for (PlanRuleFact fact : policy.planRules()) {
            for (int a = 0; a < pairs.size() && fact.cost() > 0; a++) {
                for (int b = a + 1; b < pairs.size(); b++) {
                    charges += objects(fact, pairs.get(a), pairs.get(b)) ? fact.cost() : 0;
                }
            }
        }
        for (Mentor mentor : mentors()) {
            // The second mentee costs once, the third twice, and so on; running ones were paid for before.
            int load = runningAtOnce(mentor);
            for (int more = ofMentor(pairs, mentor); more > 0; more--) {
                charges += policy.loads().unevenCost() * load;
                load++;
            }
        }
        return charges;
    }

    /** Returns how many places that shall be filled first these pairs fill. */
    long firstPlaces(Collection<Pair> chosen) {
        long filled = 0;
        for (Mentor mentor : mentors()) {
            int wanting = Math.max(0, policy.loads().minimum() - runningAtOnce(mentor));
            filled += Math.min(wanting, ofMentor(chosen, mentor));
        }
        return filled;
    }

    private List<Mentor> mentors() {
        return programme == null || policy.loads().equals(Loads.ANY) ? List.of() : programme.mentors();
    }

    /** Of mentorships that follow each other in the term, one is a load at a time. */
    private int runningAtOnce(Mentor mentor) {
        return programme == null ? 0 : Market.running(programme, mentor.id(), true);
    }

    private static int ofMentor(Collection<Pair> pairs, Mentor mentor) {
        return (int) pairs.stream().filter(pair -> pair.mentor().equals(mentor.id())).count();
    }
}
