package org.tandem.matching.scenario;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A class loader that knows nothing of this library, as the threads of a host may have one; it notes what it is asked for. */
final class ForeignLoader extends ClassLoader {
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ForeignLoader() {
        super(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        asked.add(name);
        return super.loadClass(name, resolve);
    }

    /** Calls with this loader in the thread's context. */
    <T> T call(Supplier<T> call) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(this);
        try {
            return call.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
