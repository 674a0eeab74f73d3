package org.tandem.matching.io.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON with comments (from {@code //} or {@code #} to the end of the line) and keeps where each value was. */
public final class SettingReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Where file;
    private final JsonParser parser;

    private SettingReader(Where file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Returns the one group that a text holds, or nothing after adding a fault. */
    public static Optional<Setting.Group> read(String text, Where file, InputFaults faults) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            SettingReader reader = new SettingReader(file, parser);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                Setting.Group group = reader.group();
                if (parser.nextToken() == null) {
                    return Optional.of(group);
                }
            }
            faults.add(reader.here(), SettingReader.class, "policy.group");
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            Where where = at == null ? file : file.atLine(at.getLineNr()).atColumn(at.getColumnNr(), "");
            faults.add(where, SettingReader.class, "policy.syntax");
        }
        return Optional.empty();
    }

    private Where here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return file.atLine(at.getLineNr()).atColumn(at.getColumnNr(), "");
    }

    private Setting value(JsonToken token) {
        Where where = here();
        return switch (token) {
            case START_OBJECT -> group();
            case START_ARRAY -> items();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Setting.Amount(where, parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Setting.Flag(where, token == JsonToken.VALUE_TRUE);
            default -> new Setting.Word(where, token == JsonToken.VALUE_NULL ? "" : parser.getString());
        };
    }

    private Setting.Group group() {
        Where where = here();
        List<Setting.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Where at = here();
            members.add(new Setting.Member(name, at, value(parser.nextToken())));
        }
        return new Setting.Group(where, List.copyOf(members));
    }

    private Setting.Items items() {
        Where where = here();
        List<Setting> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Setting.Items(where, List.copyOf(items));
    }
}
