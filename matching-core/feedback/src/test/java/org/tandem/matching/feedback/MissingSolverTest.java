package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;

/** The package without the optional library, as an embedder has it who did not add the library. */
class MissingSolverTest {
    private static final String PACKAGE = "org.tandem.matching.feedback.";

    /** Loads the package anew and hides the library. */
    private static final class WithoutSolver extends ClassLoader {
        private WithoutSolver() {
            super(WeightFit.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.ojalgo.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defined(name);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    /** Runs in the class loader without the library. */
    public static final class Probe {
        private Probe() {}

        /** Returns what fitting said. */
        public static String message(int pairs) {
            Policy policy = RatedPairs.policy(1, 1, 1, 1);
            try {
                return WeightFit.of(policy, Set.of()).fit(RatedPairs.noise(pairs, 1)).getClass().getSimpleName();
            } catch (IllegalStateException missing) {
                return String.valueOf(missing.getMessage());
            }
        }
    }

    private static Object message(int pairs)
            throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return new WithoutSolver()
                .loadClass(Probe.class.getName())
                .getMethod("message", int.class)
                .invoke(null, pairs);
    }

    @Test
    void theErrorNamesTheArtifactToAdd() throws ReflectiveOperationException {
        assertThat(message(60)).isEqualTo("""
                The library (org.ojalgo:ojalgo) must be there to fit weights.
                Maybe add this dependency, and on the module path --add-modules ojalgo.""");
        assertThat(message(5)).isEqualTo("TooFewPairs");
        assertThat(Probe.message(60)).isEqualTo("NoEvidence");
    }
}
