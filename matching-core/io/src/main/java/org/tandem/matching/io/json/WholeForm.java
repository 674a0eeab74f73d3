package org.tandem.matching.io.json;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of whole numbers. One that not every reader of JSON holds exactly (RFC 7493, section 2.2) is a text.
 *
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param make turns a number in the range into a value
 */
record WholeForm<T extends Number>(long least, long most, LongFunction<T> make) implements Form<T> {
    static final WholeForm<Integer> INT = new WholeForm<>(Integer.MIN_VALUE, Integer.MAX_VALUE, n -> (int) n);
    static final WholeForm<Long> LONG = new WholeForm<>(Long.MIN_VALUE, Long.MAX_VALUE, n -> n);

    private static final long EXACT = (1L << 53) - 1;

    /** Returns the form of numbers in a range. */
    static WholeForm<Integer> from(int least, int most) {
        return new WholeForm<>(least, most, n -> (int) n);
    }

    @Override
    public JsonNode write(T value) {
        long number = value.longValue();
        return number < -EXACT || number > EXACT
                ? NODES.stringNode(Long.toString(number))
                : NODES.numberNode(number);
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        OptionalLong number = number(json);
        if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
            return make.apply(number.getAsLong());
        }
        at.expected("a whole number from " + least + " to " + most);
        return null;
    }

    private OptionalLong number(JsonNode json) {
        if (json.isLong()) {
            return OptionalLong.of(json.longValue());
        }
        if (json.isIntegralNumber()) {
            BigInteger number = json.bigIntegerValue();
            return number.bitLength() < Long.SIZE ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
        }
        if (json.isNumber()) {
            double number = json.numberValue().doubleValue();
            return Math.abs(number) <= EXACT && number == Math.rint(number)
                    ? OptionalLong.of((long) number)
                    : OptionalLong.empty();
        }
        return json.isString() ? large(json.stringValue()) : OptionalLong.empty();
    }

    /** Only numbers that need it are texts. */
    private static OptionalLong large(String text) {
        try {
            long number = Long.parseLong(text);
            return number < -EXACT || number > EXACT ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode number = NODES.objectNode().put("type", "integer");
        if (least >= -EXACT && most <= EXACT) {
            return number.put("minimum", least).put("maximum", most);
        }
        ObjectNode text = NODES.objectNode().put("type", "string").put("pattern", "^-?[0-9]{16,19}$");
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(number).add(text);
        return schema;
    }
}
