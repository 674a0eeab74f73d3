package org.tandem.matching.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void aValueHasOneText() {
        Map<String, Object> value = ImmutableMap.of(
                "z", List.of(-3L, true, false, List.of("x")),
                "a", Map.of(),
                "\u20ac", "tab\t quote\" back\\ bell\u0007 ü \u2028\b\f\n\r");
        String text = JsonText.write(value);

        assertThat(text)
                .isEqualTo("{\"z\":[-3,true,false,[\"x\"]],\"a\":{},"
                        + "\"\u20ac\":\"tab\\t quote\\\" back\\\\ bell\\u0007 ü \u2028\\b\\f\\n\\r\"}");
        assertThat(JsonText.read(text, "record")).isEqualTo(value);
        assertThat(JsonText.write(JsonText.read(text, "record"))).isEqualTo(text);
    }

    @Test
    void aListOfNumbersIsAnArray() {
        assertThat(JsonText.read("[ 1, -2,0 ]", "record")).isEqualTo(new long[] {1, -2, 0});
        assertThat(JsonText.read("[]", "record")).isEqualTo(new long[0]);
        assertThat(JsonText.read("[1,2,\"x\",3]", "record")).isEqualTo(List.of(1L, 2L, "x", 3L));
        assertThat(JsonText.write(new long[] {1, -2, Long.MIN_VALUE})).isEqualTo("[1,-2,-9223372036854775808]");
    }

    @Test
    void spaceAndEscapesAreRead() {
        assertThat(JsonText.read(" { \"a\" : [ \"\\u00fc\\/\" , 1 ] }\n", "record"))
                .isEqualTo(Map.of("a", List.of("ü/", 1L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[1", "[1,]", "[1,x]", "{\"a\"}", "{\"a\":1,\"a\":2}", "1.5", "null", "\"a", "\"\\x\"", "\"\\u12g4\"",
        "1 2",
        "tru", "-", "01", "-01", "99999999999999999999", "\"\n\""
    })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.read(text, "certificate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The certificate must have (")
                .hasMessageContaining("at character")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackIs() {
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000), "record"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 levels");
    }
}
