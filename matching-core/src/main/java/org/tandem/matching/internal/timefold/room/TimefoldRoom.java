package org.tandem.matching.internal.timefold.room;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.matching.internal.host.ContextLoader;

/**
 * The room in which Timefold is called. Timefold finds classes by name through the context class loader of the thread, when
 * it makes solvers and again when a generated accessor is first used; so ours is there for the whole search.
 */
public final class TimefoldRoom {
    private static final ContextLoader OURS = new ContextLoader(TimefoldRoom.class.getClassLoader());

    private TimefoldRoom() {}

    /**
     * Makes a factory of solvers that register no gauges. Timefold keeps them in a registry of the whole process, under names
     * that two searches at once would share.
     */
    public static <T> SolverFactory<T> factory(SolverConfig config) {
        return inside(() -> SolverFactory.create(
                config.withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))));
    }

    /** Calls Timefold. */
    public static <T> T inside(Supplier<T> call) {
        return OURS.call(call);
    }
}
