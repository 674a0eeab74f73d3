package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void findsWhatLinksTwoNumbers() {
        Links.Builder<String> builder = Links.builder(4);
        builder.put(3, 70_000, "far");
        builder.put(3, 2, "near");
        builder.put(0, 0, "self");
        Links<String> links = builder.build();

        assertThat(links.linked(3, 2)).isTrue();
        assertThat(links.linked(3, 70_000)).isTrue();
        assertThat(links.linked(0, 0)).isTrue();
        assertThat(links.get(3, 2)).isEqualTo("near");
        assertThat(links.find(3, 70_000)).isEqualTo("far");
    }

    @Test
    void aLinkHasADirection() {
        Links.Builder<String> builder = Links.builder(4);
        builder.put(1, 2, "there");
        Links<String> links = builder.build();

        assertThat(links.linked(2, 1)).isFalse();
        assertThat(links.find(2, 1)).isNull();
    }

    @Test
    void bothWaysLinksThereAndBack() {
        Links.Builder<String> builder = Links.builder(4);
        builder.putBothWays(1, 2, "both");
        Links<String> links = builder.build();

        assertThat(links.get(1, 2)).isEqualTo("both");
        assertThat(links.get(2, 1)).isEqualTo("both");
        assertThat(links.linked(1, 1)).isFalse();
    }

    @Test
    void theFirstFactStays() {
        Links.Builder<String> builder = Links.builder(4);
        builder.put(1, 2, "first");
        builder.put(1, 2, "second");
        builder.putBothWays(2, 1, "third");
        Links<String> links = builder.build();

        assertThat(links.get(1, 2)).isEqualTo("first");
        assertThat(links.get(2, 1)).isEqualTo("third");
    }

    @Test
    void askingForTheFactOfAnUnlinkedPairIsAMistake() {
        Links<String> links = Links.<String>builder(4).build();

        assertThat(links.linked(1, 2)).isFalse();
        assertThat(links.find(1, 2)).isNull();
        assertThatThrownBy(() -> links.get(1, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Nothing links 1 to 2.");
    }

    @Test
    void aBuiltIndexDoesNotChangeWhenTheBuilderGoesOn() {
        Links.Builder<String> builder = Links.builder(4);
        Links<String> links = builder.build();
        builder.put(1, 2, "late");

        assertThat(links.find(1, 2)).isNull();
        assertThat(links.linked(1, 2)).isFalse();
    }
}
