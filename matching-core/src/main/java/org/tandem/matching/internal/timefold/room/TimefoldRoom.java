package org.tandem.matching.internal.timefold.room;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The room in which Timefold is called. Timefold finds classes by name through the context class loader of the thread, when
 * it makes solvers and again when a generated accessor is first used. What the host's threads have there need not know us: in
 * a repackaged jar the threads of the common pool have the loader of the Java launcher, which sees no library.
 */
public final class TimefoldRoom {
    private TimefoldRoom() {}

    /**
     * Makes a factory of solvers that register no gauges. Timefold keeps them in a registry of the whole process, under names
     * that two searches at once would share.
     */
    public static <T> SolverFactory<T> factory(SolverConfig config) {
        return inside(() -> SolverFactory.create(
                config.withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))));
    }

    /** Calls Timefold with our class loader in the thread's context, and puts that of the host back, whatever happens. */
    public static <T> T inside(Supplier<T> call) {
        return with(TimefoldRoom.class.getClassLoader(), call);
    }

    /** Returns a listener that finds in its thread's context what is there now, even if it is told from inside. */
    public static <T> Consumer<T> outside(Consumer<T> listener) {
        ClassLoader host = Thread.currentThread().getContextClassLoader();
        return told -> with(host, () -> {
            listener.accept(told);
            return told;
        });
    }

    private static <T> T with(@Nullable ClassLoader loader, Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
