package org.tandem.matching.internal.timefold.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is inside has our class loader; whoever is told from inside, and whoever comes out, has the host's. */
class TimefoldRoomTest {
    private static final ClassLoader OURS = TimefoldRoom.class.getClassLoader();

    private final ClassLoader host = new URLClassLoader(new URL[0], null);
    private final ClassLoader before = here();

    private static ClassLoader here() {
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
    void insideIsOursAndAfterwardsTheHosts() {
        assertThat(TimefoldRoom.inside(TimefoldRoomTest::here)).isSameAs(OURS);
        assertThat(here()).isSameAs(host);
    }

    @Test
    void theHostsIsBackWhateverIsThrown() {
        assertThatThrownBy(() -> TimefoldRoom.inside(() -> {
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);
        assertThat(here()).isSameAs(host);
    }

    @Test
    void aListenerHearsInTheHostsAndInsideStaysOurs() {
        List<ClassLoader> heard = new ArrayList<>();
        Consumer<String> listener = TimefoldRoom.outside(told -> heard.add(here()));

        ClassLoader afterwards = TimefoldRoom.inside(() -> {
            listener.accept("better");
            return here();
        });

        assertThat(heard).containsExactly(host);
        assertThat(afterwards).isSameAs(OURS);
    }
}
