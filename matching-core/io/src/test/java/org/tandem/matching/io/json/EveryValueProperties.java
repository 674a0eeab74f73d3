package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.property.Share;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of value is read back equal, and fits its schema. */
class EveryValueProperties {
    private static final TandemJson JSON = TandemJson.create();
    private static final List<Class<?>> TYPES = CoreTypes.all().stream()
            .filter(type -> type.isRecord() || type.isSealed())
            .filter(EveryValueProperties::isWritten)
            .toList();

    /** Of those that carry code there is no form, see {@link FormsTest}. */
    static boolean isWritten(Class<?> type) {
        try {
            return JSON.forms().ofWhole(type).form() != null;
        } catch (IllegalArgumentException code) {
            return false;
        }
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }

    @Property(tries = 1_000)
    void isReadBackEqual(@ForAll("types") Class<?> type, @ForAll long seed) {
        Object value = new ValueDraw(seed).of(type);
        String json = JSON.write(value);
        Share.atLeast(50, "there is something to write", json.length() > 40);

        Object back = JSON.read(json, type);

        assertThat(back)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .withEqualsForType((one, other) -> one.fingerprint().equals(other.fingerprint()), Policy.class)
                .isEqualTo(value);
        assertThat(JSON.write(back)).isEqualTo(json);
    }

    @Property(tries = 200)
    void fitsItsSchema(@ForAll("types") Class<?> type, @ForAll long seed) {
        JsonNode json = JSON.node(new ValueDraw(seed).of(type));
        Share.atLeast(50, "there is something to write", json.toString().length() > 40);

        assertThat(Schemas.faults(JSON.schema(type), json.toString())).isEmpty();
    }

    @Property(tries = 200)
    void anUnknownMemberIsAFaultHereAndInTheSchema(@ForAll("types") Class<?> type, @ForAll long seed) {
        JsonNode json = JSON.node(new ValueDraw(seed).of(type));
        Share.atLeast(90, "it is an object", json.isObject());
        ((ObjectNode) json).put("surplus", 1);

        assertThatThrownBy(() -> JSON.read(json.toString(), type))
                .hasMessageContaining("The member (/surplus) is unknown.");
        assertThat(Schemas.faults(JSON.schema(type), json.toString())).isNotEmpty();
    }
}
