package org.tandem.matching.desk.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.policy.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a policy apart into its pieces, beside those that it could have besides. */
@Component
class PolicyPieces {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final TandemJson json;
    /** All ready-made pieces, and what they mean by default or would begin with. */
    private final JsonNode ready;

    PolicyPieces(TandemJson json) throws IOException {
        this.json = json;
        ready = MAPPER.readTree(new ClassPathResource("policy-pieces.json").getInputStream());
    }

    /** Returns the pieces of a policy, in its order, and all ready-made ones that it does not have. */
    List<PolicyPiece> of(Policy policy) {
        JsonNode written = MAPPER.readTree(json.write(policy));
        List<PolicyPiece> pieces = new ArrayList<>();
        for (PolicySection section : PolicySection.values()) {
            Map<String, Map<String, String>> has = pieces(section, written);
            Map<String, Map<String, String>> besides = pieces(section, ready);
            has.forEach((name, settings) -> {
                Map<String, String> all = new LinkedHashMap<>(besides.getOrDefault(name, Map.of()));
                all.putAll(settings);
                pieces.add(piece(section, name, true, all));
            });
            besides.keySet().removeAll(has.keySet());
            besides.forEach((name, settings) -> pieces.add(piece(section, name, false, settings)));
        }
        return pieces;
    }

    private static PolicyPiece piece(PolicySection section, String name, boolean isOn, Map<String, String> settings) {
        return new PolicyPiece(section, name, isOn, settings.entrySet().stream()
                .map(one -> new PolicySetting(one.getKey(), one.getValue()))
                .toList());
    }

    /** Returns the questions of the programme's own on which criteria rest, as they are written; nothing if there are none. */
    Optional<String> questions(Policy policy) {
        return Optional.ofNullable(MAPPER.readTree(json.write(policy)).get("questions")).map(JsonNode::toString);
    }

    /** Returns pieces as a form has them. */
    static List<PolicyPiece> typed(List<PolicyPiece> pieces, MultiValueMap<String, String> form) {
        List<String> on = Objects.requireNonNullElse(form.get("on"), List.of());
        return pieces.stream()
                .map(piece -> new PolicyPiece(
                        piece.section(), piece.name(),
                        piece.section() == PolicySection.PLAN || on.contains(piece.key()),
                        piece.settings().stream().map(setting -> typed(piece, setting, form)).toList()))
                .toList();
    }

    private static PolicySetting typed(PolicyPiece piece, PolicySetting setting, MultiValueMap<String, String> form) {
        String value = form.getFirst(piece.key() + "/" + setting.name());
        return value == null ? setting : new PolicySetting(setting.name(), value.strip());
    }

    /** Returns the settings of a section's pieces, by the pieces' names. */
    private static Map<String, Map<String, String>> pieces(PolicySection section, JsonNode policy) {
        Map<String, Map<String, String>> pieces = new LinkedHashMap<>();
        if (section == PolicySection.PLAN) {
            for (String name : List.of("loads", "objective", "waiting guarantee")) {
                pieces.put(name, settings(section, policy.get(name)));
            }
            return pieces;
        }
        for (JsonNode piece : policy.path(section.key())) {
            if (piece.isString()) {
                pieces.put(piece.asString(), new LinkedHashMap<>());
            } else {
                piece.properties().forEach(one -> pieces.put(one.getKey(), settings(section, one.getValue())));
            }
        }
        return pieces;
    }

    private static Map<String, String> settings(PolicySection section, @Nullable JsonNode piece) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (piece != null && piece.isObject()) {
            piece.properties().forEach(one -> settings.put(one.getKey(), text(one.getValue())));
        } else if (piece != null) {
            settings.put(section.number(), text(piece));
        }
        return settings;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(PolicyText.SEPARATOR))
                : Arrays.stream(value.asString().split("\\.0$")).findFirst().orElse("");
    }
}
