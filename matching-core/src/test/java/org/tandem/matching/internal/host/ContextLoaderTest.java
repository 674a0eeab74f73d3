package org.tandem.matching.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContextLoaderTest {
    private final ClassLoader host = new URLClassLoader(new URL[0], null);
    private final ClassLoader other = new URLClassLoader(new URL[0], null);
    private final ClassLoader before = current();

    private static ClassLoader current() {
        return Thread.currentThread().getContextClassLoader();
    }

    @BeforeEach
    void comeFromTheHost() {
        Thread.currentThread().setContextClassLoader(host);
    }

    @AfterEach
    void goBack() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void theLoaderIsThereForTheCallAndNoLonger() {
        assertThat(new ContextLoader(other).call(ContextLoaderTest::current)).isSameAs(other);
        assertThat(current()).isSameAs(host);
    }

    @Test
    void theOneBeforeIsBackWhateverIsThrown() {
        ContextLoader loader = new ContextLoader(other);

        assertThatThrownBy(() -> loader.run(() -> {
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);
        assertThat(current()).isSameAs(host);
    }

    @Test
    void callsWithinCallsGoBackOneByOne() {
        List<ClassLoader> seen = new ArrayList<>();
        ContextLoader here = ContextLoader.here();

        new ContextLoader(other).run(() -> {
            here.run(() -> seen.add(current()));
            seen.add(current());
            new ContextLoader(null).run(() -> seen.add(current()));
            seen.add(current());
        });
        seen.add(current());

        assertThat(seen).containsExactly(host, other, null, other, host);
    }
}
