package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tandem.matching.property.Share;

/** The factor is heeded, whatever it is in this build. */
class TriesFactorProperties {
    private static final int TRIES = 3;

    private static int tried;

    @Property(tries = TRIES)
    void isTriedAsOftenAsTheFactorSays(@ForAll long seed) {
        tried++;
        Share.atLeast(100, "every try counts", true);
    }

    @AfterContainer
    static void checkTries() {
        assertThat(tried).isEqualTo(TRIES * Integer.getInteger("tandem.tries.factor", 1));
    }
}
