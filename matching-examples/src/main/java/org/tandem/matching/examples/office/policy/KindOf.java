package org.tandem.matching.examples.office.policy;

import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.examples.office.csv.Row;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.Participant;
import org.tandem.matching.programme.Attribute;

/** By what people are of a kind. */
enum KindOf {
    SECTOR(Participant::sector),
    ORGANISATION(Participant::organisation),
    STAGE(one -> one.stage().map(Row::keyword)),
    OCCUPATION(one -> one.answer(Attribute.text("occupation")));

    private final Function<Participant, Optional<String>> fact;

    KindOf(Function<Participant, Optional<String>> fact) {
        this.fact = fact;
    }

    /** Returns what the setting {@code of} says; the sector, if it is not there. */
    static KindOf in(Settings settings) {
        return settings.word("of")
                .flatMap(word -> settings.constant(word, KindOf.class))
                .orElse(SECTOR);
    }

    /** Returns those of whom this is {@code value}. */
    Kind kind(String value) {
        return new Kind(value, one -> fact.apply(one).filter(value::equals).isPresent());
    }
}
