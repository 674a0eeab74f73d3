package org.tandem.matching.io.json;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of times in policies: a number in the unit that people think in or, where that does not say all there is, a text by
 * ISO 8601.
 *
 * @param what what must be there, as messages say it
 * @param number returns the number that says all there is of a value, if there is one
 * @param maker turns a number into a value, or throws
 * @param text the form of the text
 */
record QuantityForm<T>(String what, Function<T, Optional<Double>> number, DoubleFunction<T> maker, Form<T> text)
        implements Form<T> {
    private static final double MOST_HOURS = 1_000_000;

    /** Times in hours, to the minute. */
    static final QuantityForm<Duration> HOURS = new QuantityForm<>(
            "a number of hours, or a time such as PT2H",
            time -> Optional.of(time.toMinutes() / 60.0)
                    .filter(hours -> Math.abs(hours) <= MOST_HOURS && hours(hours).equals(time)),
            QuantityForm::hours,
            Forms.DURATION);

    /** Periods in whole months. */
    static final QuantityForm<Period> MONTHS = new QuantityForm<>(
            "a whole number of months, or a period such as P3Y",
            period -> Optional.of((double) period.getMonths()).filter(months -> months(months).equals(period)),
            QuantityForm::months,
            Forms.PERIOD);

    private static Duration hours(double hours) {
        if (Math.abs(hours) > MOST_HOURS) {
            throw new IllegalArgumentException("Nobody has so many hours.");
        }
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    private static Period months(double months) {
        if (months != (int) months) {
            throw new IllegalArgumentException("Months must be whole.");
        }
        return Period.ofMonths((int) months);
    }

    @Override
    public JsonNode write(T value) {
        return number.apply(value)
                .<JsonNode>map(found -> found == Math.rint(found)
                        ? NODES.numberNode(found.longValue())
                        : NODES.numberNode((double) found))
                .orElseGet(() -> text.write(value));
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        if (json.isNumber()) {
            try {
                return maker.apply(json.numberValue().doubleValue());
            } catch (IllegalArgumentException noSuchNumber) {
                at.expected(what);
                return null;
            }
        }
        return text.read(json, at);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(NODES.objectNode().put("type", "number")).add(text.schema(parts));
        return schema;
    }
}
