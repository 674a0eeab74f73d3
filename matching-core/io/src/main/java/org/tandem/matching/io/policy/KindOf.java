package org.tandem.matching.io.policy;

import java.util.Arrays;
import java.util.Optional;
import org.tandem.matching.group.Kind;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;

/** By what people are of a kind. */
enum KindOf {
    SECTOR,
    ORGANISATION,
    STAGE,
    OCCUPATION;

    /** Returns what the setting {@code of} says; the sector, if it is not there. */
    static KindOf in(Settings settings) {
        return settings.word("of")
                .flatMap(word -> settings.constant(word, KindOf.class))
                .orElse(SECTOR);
    }

    /** Returns those of whom this is {@code value}; nothing after adding a fault if there is no such career stage. */
    Optional<Kind> kind(String value, Where where, InputFaults faults) {
        return switch (this) {
            case SECTOR -> Optional.of(Kind.ofSector(value));
            case ORGANISATION -> Optional.of(Kind.ofOrganisation(value));
            case OCCUPATION -> Optional.of(Kind.ofAnswer(Attribute.text("occupation"), value));
            case STAGE -> {
                Optional<CareerStage> stage = Row.constant(CareerStage.class, value);
                if (stage.isEmpty()) {
                    UnknownName.add(
                            faults, where, value, Arrays.stream(CareerStage.values()).map(Row::keyword).toList());
                }
                yield stage.map(Kind::ofStage);
            }
        };
    }
}
