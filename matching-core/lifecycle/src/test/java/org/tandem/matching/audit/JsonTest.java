package org.tandem.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void aValueHasOneForm() {
        Json json = Json.of(Map.of(
                "z", Json.of(List.of(Json.of(-3), Json.of(true), Json.of(false))),
                "a", Json.of(Map.of()),
                "\u20ac", Json.of("tab\t quote\" back\\ bell\u0007 ü \u2028\b\f\n\r")));

        assertThat(JsonWriter.write(json))
                .isEqualTo("{\"a\":{},\"z\":[-3,true,false],"
                        + "\"\u20ac\":\"tab\\t quote\\\" back\\\\ bell\\u0007 ü \u2028\\b\\f\\n\\r\"}");
        assertThat(JsonReader.read(JsonWriter.write(json))).isEqualTo(json);
    }

    @Test
    void numbersThatNotEveryReaderHoldsAreTexts() {
        assertThat(JsonWriter.write(Json.of(9_007_199_254_740_991L))).isEqualTo("9007199254740991");
        assertThat(JsonWriter.write(Json.of(9_007_199_254_740_992L))).isEqualTo("\"9007199254740992\"");
        assertThat(JsonWriter.write(Json.of(-9_007_199_254_740_992L))).isEqualTo("\"-9007199254740992\"");
    }

    @Test
    void spaceAndEscapesAreRead() {
        assertThat(JsonReader.read(" { \"a\" : [ 1 , \"\\u00fc\\/\" ] }\n"))
                .isEqualTo(Json.of(Map.of("a", Json.of(List.of(Json.of(1), Json.of("ü/"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,\"a\":2}", "1.5", "null", "\"a", "\"\\x\"", "\"\\u12g4\"", "1 2",
        "tru", "-", "99999999999999999999", "\"\n\""
    })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackIs() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 levels");
    }

    @Test
    void pathsNameWhatIsMissing() {
        JsonPath path = new JsonPath(JsonReader.read("{\"a\":{\"n\":5,\"t\":\"x\",\"l\":[]}}"));

        assertThat(path.whole("a", "n")).isEqualTo(5);
        assertThat(path.text("a", "t")).isEqualTo("x");
        assertThat(path.elements("a", "l")).isEmpty();
        assertThatThrownBy(() -> path.get("a", "z")).hasMessageContaining("member (a/z)");
        assertThatThrownBy(() -> path.text("a", "n")).hasMessageContaining("(a/n) of the record must be a text");
        assertThatThrownBy(() -> path.whole("a", "t")).hasMessageContaining("(a/t) of the record must be a number");
        assertThatThrownBy(() -> path.whole("a", "l")).hasMessageContaining("(a/l) of the record must be a number");
        assertThatThrownBy(() -> path.elements("a", "t")).hasMessageContaining("(a/t) of the record must be a list");
    }
}
