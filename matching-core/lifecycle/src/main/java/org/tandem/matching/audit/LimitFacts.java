package org.tandem.matching.audit;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.tandem.matching.run.Limits;

/** Limits as data, and back. */
final class LimitFacts {
    private LimitFacts() {}

    static Json of(Limits limits) {
        return Json.of(Map.of(
                "time", Json.of(limits.time().toString()),
                "steps", Json.of(limits.steps()),
                "seed", Json.of(limits.seed())));
    }

    static Limits in(JsonPath record) {
        try {
            return new Limits(
                    Duration.parse(record.text("limits", "time")),
                    record.whole("limits", "steps"),
                    record.whole("limits", "seed"));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(
                    "The member (limits/time) of the record must be a duration.\nMaybe it was edited.", noTime);
        }
    }
}
