package org.tandem.matching.benchmarks.compare.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * CP-SAT, with a worker for each processor: a number of units and a yes or no for each eligible pair. Units, needs served
 * and points are maximised one after the other, each with the best found before as a condition and as a hint, and with a
 * third of the time, or what the others left. Loading the native library and building the model are not part of the time.
 */
public final class CpSatNeeds implements NeedPeer {

    /** A peer without state. */
    public CpSatNeeds() {}

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public NeedAnswer solve(NeedInstance instance, Duration limit) {
        Loader.loadNativeLibraries();
        return new Model(instance).solve(limit);
    }

    private record Pair(int need, int offer, IntVar units, BoolVar used) {}

    private static final class Model {
        private final NeedInstance instance;
        private final CpModel model = new CpModel();
        private final List<Pair> pairs = new ArrayList<>();
        private final List<BoolVar> served = new ArrayList<>();
        private final int[][] best;
        private long nanos;
        private boolean proven = true;
        private long bound;

        Model(NeedInstance instance) {
            this.instance = instance;
            best = new int[instance.needs()][instance.offers()];
            for (int n = 0; n < instance.needs(); n++) {
                for (int o = 0; o < instance.offers(); o++) {
                    if (instance.isEligible(n, o)) {
                        int room = Math.min(instance.wanted()[n], instance.offered()[o]);
                        Pair pair = new Pair(n, o, model.newIntVar(0, room, ""), model.newBoolVar(""));
                        model.addLessOrEqual(pair.units, LinearExpr.term(pair.used, room));
                        pairs.add(pair);
                    }
                }
            }
            Map<Integer, List<Pair>> byNeed = pairs.stream().collect(groupingBy(Pair::need, TreeMap::new, toList()));
            byNeed.forEach((need, ofNeed) -> {
                limit(ofNeed, instance.wanted()[need], instance.mostOffers()[need]);
                BoolVar any = model.newBoolVar("");
                model.addLessOrEqual(any, units(ofNeed));
                served.add(any);
            });
            pairs.stream()
                    .collect(groupingBy(Pair::offer, TreeMap::new, toList()))
                    .forEach(
                            (offer, ofOffer) -> limit(ofOffer, instance.offered()[offer], instance.mostNeeds()[offer]));
        }

        private static LinearExpr units(List<Pair> some) {
            return LinearExpr.sum(some.stream().map(Pair::units).toArray(IntVar[]::new));
        }

        private void limit(List<Pair> some, int most, int mostPartners) {
            model.addLessOrEqual(units(some), most);
            if (mostPartners < some.size()) {
                model.addLessOrEqual(
                        LinearExpr.sum(some.stream().map(Pair::used).toArray(BoolVar[]::new)), mostPartners);
            }
        }

        NeedAnswer solve(Duration limit) {
            LinearExpr all = units(pairs);
            long mostUnits = maximise(all, limit.toNanos() / 3);
            long unitsBound = bound;
            boolean exact = proven;
            model.addGreaterOrEqual(all, mostUnits);
            LinearExpr needs = LinearExpr.sum(served.toArray(BoolVar[]::new));
            long mostServed = maximise(needs, (limit.toNanos() - nanos) / 2);
            exact &= proven;
            model.addGreaterOrEqual(needs, mostServed);
            LinearExprBuilder points = LinearExpr.newBuilder();
            pairs.forEach(pair -> points.addTerm(pair.units, instance.points()[pair.need][pair.offer]));
            maximise(points, limit.toNanos() - nanos);
            exact &= proven;
            return new NeedAnswer(best, exact, unitsBound, bound, nanos);
        }

        /** Returns the greatest value found; its plan is the best and the next hint. */
        private long maximise(LinearArgument objective, long limit) {
            model.maximize(objective);
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(Runtime.getRuntime().availableProcessors())
                    .setMaxTimeInSeconds(Math.max(0, limit) / 1e9);
            long started = System.nanoTime();
            CpSolverStatus status = solver.solve(model);
            nanos += System.nanoTime() - started;
            proven = status == CpSolverStatus.OPTIMAL;
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
                // It did not find again what it had found before.
                bound = NeedAnswer.NO_BOUND;
                return 0;
            }
            bound = (long) Math.floor(solver.bestObjectiveBound() + 1e-6);
            model.clearHints();
            for (Pair pair : pairs) {
                int units = (int) solver.value(pair.units);
                best[pair.need][pair.offer] = units;
                model.addHint(pair.units, units);
                model.addHint(pair.used, units > 0 ? 1 : 0);
            }
            return Math.round(solver.objectiveValue());
        }
    }
}
