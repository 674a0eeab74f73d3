package org.tandem.matching.io.policy;

import java.util.Optional;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.Participant;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.programme.Attribute;

/** By what people are of a kind. */
enum KindOf {
    SECTOR,
    ORGANISATION,
    STAGE,
    OCCUPATION;

    private Optional<String> of(Participant one) {
        return switch (this) {
            case SECTOR -> one.sector();
            case ORGANISATION -> one.organisation();
            case STAGE -> one.stage().map(Row::keyword);
            case OCCUPATION -> one.answer(Attribute.text("occupation"));
        };
    }

    /** Returns what the setting {@code of} says; the sector, if it is not there. */
    static KindOf in(Settings settings) {
        return settings.word("of")
                .flatMap(word -> settings.constant(word, KindOf.class))
                .orElse(SECTOR);
    }

    /** Returns those of whom this is {@code value}. */
    Kind kind(String value) {
        return new Kind(value, one -> of(one).filter(value::equals).isPresent());
    }
}
