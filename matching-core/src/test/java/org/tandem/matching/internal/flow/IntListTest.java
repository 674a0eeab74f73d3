package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class IntListTest {

    private static IntList upTo(int size) {
        IntList list = new IntList();
        for (int item = 0; item < size; item++) {
            list.add(item);
        }
        return list;
    }

    @Test
    void growsAsItemsCome() {
        IntList list = upTo(40);
        assertThat(list.size()).isEqualTo(40);
        assertThat(list.get(39)).isEqualTo(39);
        assertThat(list.toArray()).hasSize(40).startsWith(0, 1, 2).endsWith(38, 39);
    }

    @Test
    void theLatestOccurrenceIsRemovedAndTheLastItemTakesItsIndex() {
        IntList list = upTo(4);
        list.add(1);
        list.add(9);
        list.removeOne(1);
        assertThat(list.toArray()).containsExactly(0, 1, 2, 3, 9);
        list.removeOne(0);
        assertThat(list.toArray()).containsExactly(9, 1, 2, 3);
        list.removeOne(7);
        assertThat(list.toArray()).containsExactly(9, 1, 2, 3);
    }

    @Test
    void itemsAreSetWithinTheListOnly() {
        IntList list = upTo(3);
        list.set(2, 8);
        assertThat(list.removeLast()).isEqualTo(8);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> list.set(2, 1))
                .withMessage("The index (2) must be below 2.");
        list.truncate(1);
        assertThat(list.toArray()).containsExactly(0);
        list.clear();
        assertThat(list.size()).isZero();
    }
}
