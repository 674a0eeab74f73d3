package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final int MENTORS = 500;

    /** Who passes, told twice: one by one, and together. */
    private static int[] passing(Candidates candidates) {
        BitSet left = new BitSet();
        left.set(0, MENTORS);
        candidates.keepIn(left);
        int[] together = left.stream().toArray();
        assertThat(IntStream.range(0, MENTORS).filter(candidates::mayPass).toArray()).isEqualTo(together);
        return together;
    }

    private static int[] every(int step) {
        return IntStream.range(0, MENTORS).filter(mentor -> mentor % step == 0).toArray();
    }

    @Test
    void aChoiceIsTheSameAsAListAndAsBits() {
        BitSet bits = new BitSet();
        IntStream.of(every(3)).forEach(bits::set);

        assertThat(passing(Candidates.only(9, 3, 3, 499))).containsExactly(3, 9, 499);
        assertThat(passing(Candidates.only(every(3)))).isEqualTo(every(3));
        assertThat(passing(Candidates.only(bits))).isEqualTo(every(3));
        assertThat(Candidates.only(bits).size()).isEqualTo(every(3).length);
    }

    @Test
    void exceptionsAreTheOthers() {
        assertThat(passing(Candidates.except(0, 498))).hasSize(MENTORS - 2).doesNotContain(0, 498);
        assertThat(passing(Candidates.except(every(2)))).hasSize(MENTORS / 2).doesNotContain(0, 2);
    }

    @Test
    void everybodyAndNobody() {
        assertThat(passing(Candidates.UNKNOWN)).hasSize(MENTORS);
        assertThat(passing(Candidates.ALL)).hasSize(MENTORS);
        assertThat(passing(Candidates.NONE)).isEmpty();
        assertThat(Candidates.UNKNOWN.isSure()).isFalse();
        assertThat(Candidates.ALL.isSure()).isTrue();
        assertThat(Candidates.UNKNOWN.isChoice()).isFalse();
    }

    @Test
    void choicesAreJoined() {
        Candidates few = Candidates.only(4, 450);
        Candidates many = Candidates.only(every(5));

        assertThat(passing(few.or(many))).hasSize(every(5).length + 1).contains(4, 450, 5);
        assertThat(passing(many.or(few))).isEqualTo(passing(few.or(many)));
        assertThat(passing(many.or(Candidates.only(every(2))))).contains(2, 5, 15).doesNotContain(3);
        assertThat(few.sure().or(many.sure()).isSure()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> few.or(Candidates.except(3)));
    }

    @Test
    void bothMayBeAsked() {
        Candidates thirds = Candidates.only(every(3)).sure();
        Candidates fifths = Candidates.only(every(5)).sure();

        assertThat(passing(thirds.and(fifths))).isEqualTo(every(15));
        assertThat(passing(thirds.and(fifths).and(Candidates.except(15)))).contains(0, 30).doesNotContain(15);
        assertThat(thirds.and(fifths).isSure()).isTrue();
        assertThat(thirds.and(Candidates.except(15)).isSure()).isFalse();
        assertThat(Candidates.ALL.and(thirds)).isSameAs(thirds);
        assertThat(thirds.and(Candidates.ALL)).isSameAs(thirds);
    }

    @Test
    void whoIsDoubtfulIsJudged() {
        BitSet passing = new BitSet();
        passing.set(2, 5);

        assertThat(Candidates.ALL.toBeJudged(passing).isEmpty()).isTrue();
        assertThat(Candidates.except(1).sureBut(3, 7).toBeJudged(passing).stream()).containsExactly(3);
        assertThat(Candidates.except(1).toBeJudged(passing)).isEqualTo(passing);
    }
}
