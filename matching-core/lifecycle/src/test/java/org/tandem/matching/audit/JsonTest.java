package org.tandem.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void aValueHasOneForm() {
        Json json = Json.of(Map.of(
                "z", Json.of(List.of(Json.of(-3), Json.of(true), Json.of(false))),
                "a", Json.of(Map.of()),
                "\u20ac", Json.of("tab\t quote\" back\\ bell\u0007 ü \u2028\b\f\n\r")));

        assertThat(json.write())
                .isEqualTo("{\"a\":{},\"z\":[-3,true,false],"
                        + "\"\u20ac\":\"tab\\t quote\\\" back\\\\ bell\\u0007 ü \u2028\\b\\f\\n\\r\"}");
        assertThat(Json.read(json.write())).isEqualTo(json);
    }

    @Test
    void numbersThatNotEveryReaderHoldsAreTexts() {
        assertThat(Json.of(9_007_199_254_740_991L).write()).isEqualTo("9007199254740991");
        assertThat(Json.of(9_007_199_254_740_992L).write()).isEqualTo("\"9007199254740992\"");
        assertThat(Json.of(-9_007_199_254_740_992L).write()).isEqualTo("\"-9007199254740992\"");
    }

    @Test
    void pathsNameWhatIsMissing() {
        JsonPath path = new JsonPath(Json.read("{\"a\":{\"n\":5,\"t\":\"x\",\"l\":[]}}"));

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
