package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairBufferTest {

    @Test
    void keepsEverythingWhileItGrows() {
        PairBuffer buffer = new PairBuffer();
        for (int i = 0; i < 5_000; i += 2) {
            buffer.add(new int[] {i, i + 1, 0}, new long[] {-7L * i, -7L * (i + 1), 1}, 2);
        }
        int[] mentors = new int[5_003];
        long[] points = new long[5_003];

        buffer.copyTo(mentors, points, 2);

        assertThat(buffer.size()).isEqualTo(5_000);
        assertThat(mentors).startsWith(0, 0, 0, 1, 2).endsWith(4_998, 4_999, 0);
        assertThat(points).startsWith(0, 0, 0, -7, -14).endsWith(-7L * 4_998, -7L * 4_999, 0);
        assertThat(mentors[2_502]).isEqualTo(2_500);
        assertThat(points[2_502]).isEqualTo(-17_500);
    }
}
