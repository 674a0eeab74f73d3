package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import net.jqwik.api.lifecycle.LifecycleHook;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void aShareIsMissedWhereChanceIsNoExcuse() {
        assertThat(new Share(50, 40).isMissed(100)).as("40 of 100 may be chance").isFalse();
        assertThat(new Share(50, 20).isMissed(100)).as("20 of 100 are not").isTrue();
        assertThat(new Share(50, 400).isMissed(1_000)).as("nor are 400 of 1,000").isTrue();
        assertThat(new Share(50, 60).isMissed(100)).isFalse();
        assertThat(new Share(50, 0).isMissed(19)).isFalse();
        assertThat(new Share(50, 0).isMissed(20)).as("one in 2^20 is less than one in a million").isTrue();
        assertThat(new Share(100, 99).isMissed(100)).isTrue();
        assertThat(new Share(100, 100).isMissed(100)).isFalse();
        assertThat(new Share(1, 1).isMissed(1)).isFalse();
    }

    @Test
    void everyPropertyOfTheModuleIsAsked() {
        assertThat(ServiceLoader.load(LifecycleHook.class)).hasAtLeastOneElementOfType(ShareHook.class);
    }
}
