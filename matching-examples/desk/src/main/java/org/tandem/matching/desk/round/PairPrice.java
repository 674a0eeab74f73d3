package org.tandem.matching.desk.round;

import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;

/** What a pair would cost everybody, as far as it is known. */
public sealed interface PairPrice {

    /**
     * It is known.
     *
     * @param standing how the pair stands
     */
    record Known(PairStanding standing) implements PairPrice {}

    /**
     * It is at least so much, and being worked out.
     *
     * @param standing how the pair stands
     * @param loss a bound
     */
    record AtLeast(PairStanding standing, Loss loss) implements PairPrice {}

    /**
     * A rule bars the pair.
     *
     * @param why which
     */
    record Barred(WhyNot why) implements PairPrice {}

    /** It is being worked out. */
    record Open() implements PairPrice {}

    /** It could not be worked out, and will not be. */
    record Unknown() implements PairPrice {}
}
