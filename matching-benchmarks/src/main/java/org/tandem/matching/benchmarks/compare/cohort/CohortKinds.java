package org.tandem.matching.benchmarks.compare.cohort;

import static org.tandem.matching.benchmarks.compare.cohort.CohortKind.Queue.NO_GUARANTEE;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Base;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Days;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Decided;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Own;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Priorities;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Queue;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Rules;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Skew;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Strictness;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Supply;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Quota;

/** The kinds of cohorts that have a name, and one that draws everything from the seed. */
public final class CohortKinds {
    /** Draws every knob from the seed. */
    public static final String ANY = "any";

    private static final Loads MINIMUM_TWO = new Loads(2, 0);
    private static final Loads EVEN = new Loads(0, 4_000);
    private static final Skew SKEWED = new Skew(1.0, 0.15, 0, 0.05);
    private static final Skew FEW_COMPANIES = new Skew(2.0, 0.15, 0, 0.05);
    private static final Supply JUST_ENOUGH = new Supply(1.0, 5, 1);
    private static final Queue EQUAL = new Queue(Priorities.NONE, Days.NONE, NO_GUARANTEE);
    private static final Rules READY =
            new Rules(Strictness.HARD, Own.NONE, 0.1, 1.5, Set.of(), Loads.ANY);
    private static final Decided LITTLE = new Decided(0, 0.02, 0.04);

    private static final CohortKind CITY =
            new CohortKind("city", Base.CITY, SKEWED, JUST_ENOUGH, EQUAL, READY, LITTLE);
    private static final CohortKind ASSOCIATION =
            new CohortKind("association", Base.ASSOCIATION, SKEWED, JUST_ENOUGH, EQUAL, READY, LITTLE);
    private static final CohortKind PARTY =
            new CohortKind("party", Base.PARTY, SKEWED, JUST_ENOUGH, EQUAL, READY, LITTLE);

    private static final ImmutableList<CohortKind> NAMED = ImmutableList.of(
            CITY,
            CITY.with(FEW_COMPANIES).named("city-few-companies"),
            CITY.with(new Supply(0.5, 3, 1)).named("city-short"),
            CITY.with(new Supply(1.6, 5, 1)).named("city-ample"),
            CITY.with(new Skew(1.0, 0.3, 0, 0.05)).named("city-must-haves"),
            CITY.with(new Skew(1.0, 0.05, 0, 0.2)).named("city-stars"),
            CITY.with(new Skew(1.0, 0.15, 2, 0.05)).named("city-2-partners"),
            CITY.with(new Skew(1.0, 0.15, 20, 0.05)).named("city-20-partners"),
            CITY.with(new Skew(1.0, 0.05, 60, 0.05)).named("city-60-partners"),
            ASSOCIATION,
            ASSOCIATION.with(FEW_COMPANIES).named("association-few-companies"),
            ASSOCIATION.with(new Supply(0.6, 5, 1)).named("association-short"),
            ASSOCIATION.with(new Skew(1.0, 0.3, 16, 0.05)).named("association-16-partners"),
            PARTY,
            PARTY.with(FEW_COMPANIES).named("party-few-companies"),
            PARTY.with(new Supply(1.4, 5, 1)).named("party-ample"),
            CITY.with(new Supply(0.9, 5, 3)).named("wanted"),
            CITY.with(new Supply(0.6, 5, 3)).with(FEW_COMPANIES).named("wanted-short"),
            CITY.with(new Queue(Priorities.FEW, Days.NONE, NO_GUARANTEE)).named("priorities-few"),
            CITY.with(new Queue(Priorities.ALL, Days.NONE, NO_GUARANTEE)).named("priorities-all"),
            CITY.with(new Queue(Priorities.NONE, Days.WEEKS, NO_GUARANTEE)).named("days-weeks"),
            CITY.with(new Queue(Priorities.NONE, Days.EACH, NO_GUARANTEE)).named("days-each"),
            ASSOCIATION.with(new Queue(Priorities.FEW, Days.EACH, NO_GUARANTEE)).named("association-days"),
            PARTY.with(new Queue(Priorities.FEW, Days.EACH, NO_GUARANTEE)).named("party-days"),
            CITY.with(new Queue(Priorities.FEW, Days.EACH, 2)).with(new Supply(0.8, 5, 2)).named("guarantee"),
            CITY.with(quotas(Quota.Kind.MENTORS)).named("quota-mentors"),
            CITY.with(quotas(Quota.Kind.MENTEES)).named("quota-mentees"),
            CITY.with(quotas(Quota.Kind.MENTEES_OF_ONE_MENTOR)).named("quota-one-mentor"),
            CITY.with(quotas(Quota.Kind.MENTORS)).with(new Supply(1.2, 5, 3)).named("quota-wanted"),
            CITY.with(loads(Loads.EVERY_MENTOR_FIRST)).named("every-mentor"),
            CITY.with(loads(MINIMUM_TWO)).with(new Supply(1.4, 5, 1)).named("minimum"),
            CITY.with(loads(EVEN)).with(new Supply(1.4, 5, 1)).named("even"),
            CITY.with(rules(Strictness.COSTING, Own.NONE, 0.1)).named("apart-costing"),
            CITY.with(rules(Strictness.HARD, Own.STAGES, 0.1)).named("own-stages"),
            CITY.with(rules(Strictness.HARD, Own.TOPICS, 0.1)).named("own-topics"),
            CITY.with(rules(Strictness.HARD, Own.TOPICS_COSTING, 0.1)).named("own-costing"),
            CITY.with(rules(Strictness.HARD, Own.NONE, 0.8)).named("lines"),
            CITY.with(rules(Strictness.ABSENT, Own.NONE, 0)).named("uncoupled"),
            CITY.with(new Decided(0.1, 0.1, 0.1)).named("decisions"),
            ASSOCIATION
                    .with(new Skew(1.5, 0.2, 12, 0.1))
                    .with(new Supply(0.9, 5, 2))
                    .with(new Queue(Priorities.FEW, Days.EACH, 3))
                    .with(new Rules(
                            Strictness.HARD,
                            Own.STAGES,
                            0.3,
                            2,
                            EnumSet.allOf(Quota.Kind.class),
                            new Loads(1, 2_000)))
                    .with(new Decided(0.05, 0.05, 0.1))
                    .named("everything"));

    private CohortKinds() {}

    private static Rules quotas(Quota.Kind kind) {
        return new Rules(READY.apart(), READY.own(), READY.lines(), READY.rivals(), Set.of(kind), READY.loads());
    }

    private static Rules loads(Loads loads) {
        return new Rules(READY.apart(), READY.own(), READY.lines(), READY.rivals(), READY.quotas(), loads);
    }

    private static Rules rules(Strictness apart, Own own, double lines) {
        return new Rules(apart, own, lines, READY.rivals(), READY.quotas(), READY.loads());
    }

    /** Returns all kinds with a fixed set of knobs. */
    public static List<CohortKind> named() {
        return NAMED;
    }

    /**
     * Returns the kind of a name; {@link #ANY} draws it from the seed. Numbers can be changed behind colons, as in
     * {@code city:partners=20:places=0.6}.
     *
     * @throws IllegalArgumentException if there is no kind of this name, or no such number
     */
    public static CohortKind of(String text, long seed) {
        String[] parts = text.split(":", -1);
        CohortKind kind = parts[0].equals(ANY) ? any(seed) : named(parts[0]);
        for (String part : List.of(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            kind = kind.with(part.substring(0, Math.max(0, equals)), Double.parseDouble(part.substring(equals + 1)));
        }
        return kind;
    }

    private static CohortKind named(String name) {
        return NAMED.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The kind of cohorts (" + name
                        + ") is unknown.\nMaybe one of these was meant: " + ANY + ", "
                        + String.join(", ", NAMED.stream().map(CohortKind::name).toList()) + "."));
    }

    private static CohortKind any(long seed) {
        var random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        EnumSet<Quota.Kind> quotas = EnumSet.noneOf(Quota.Kind.class);
        for (Quota.Kind kind : Quota.Kind.values()) {
            if (random.nextInt(5) == 0) {
                quotas.add(kind);
            }
        }
        return new CohortKind(
                ANY,
                pick(random, Base.values()),
                new Skew(
                        random.nextBoolean() ? 1.0 : 2.0,
                        random.nextDouble(0.05, 0.3),
                        random.nextInt(3) == 0 ? 0 : random.nextInt(2, 40),
                        random.nextDouble(0.2)),
                new Supply(random.nextDouble(0.5, 1.6), random.nextInt(2, 6), random.nextInt(1, 4)),
                new Queue(
                        pick(random, Priorities.values()),
                        pick(random, Days.values()),
                        random.nextInt(4) == 0 ? random.nextInt(1, 4) : NO_GUARANTEE),
                new Rules(
                        pick(random, Strictness.HARD, Strictness.HARD, Strictness.HARD, Strictness.COSTING),
                        pick(random, Own.NONE, Own.NONE, Own.NONE, Own.STAGES, Own.TOPICS, Own.TOPICS_COSTING),
                        random.nextDouble(0.5),
                        random.nextDouble(3),
                        quotas,
                        pick(random, Loads.ANY, Loads.ANY, Loads.EVERY_MENTOR_FIRST, MINIMUM_TWO, EVEN)),
                random.nextBoolean() ? LITTLE : new Decided(0.05, 0.05, 0.1));
    }

    @SafeVarargs
    private static <T> T pick(SplittableRandom random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
