package org.tandem.matching.desk.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a policy together again, as the text of a policy file that has each piece on a line of its own: so all that is wrong is found by
 * who reads such files, in the reader's language, and told of the piece on whose line it stands.
 */
final class PolicyText {
    static final String SEPARATOR = ", ";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}([.,]\\d{1,18})?");
    private static final Pattern LINE = Pattern.compile("\\d+");
    private static final Set<String> LISTS = Set.of("kinds");

    private final Wording wording;
    private final String advice;
    private final UnaryOperator<String> labels;
    private final List<String> lines = new ArrayList<>();
    /** By line, what stands there; nothing if it is no piece. */
    private final List<Optional<PolicyPiece>> piecesByLine = new ArrayList<>();

    /**
     * Puts pieces together.
     *
     * @param labels what the page calls a setting, by the key of its title
     * @param advice is given to whoever has typed what cannot be
     */
    PolicyText(
            String name, List<PolicyPiece> pieces, Optional<String> questions, Wording wording,
            UnaryOperator<String> labels, String advice) {
        this.wording = wording;
        this.labels = labels;
        this.advice = advice;
        add("{\"name\": " + MAPPER.writeValueAsString(name), Optional.empty());
        questions.ifPresent(some -> add(", \"questions\": " + some, Optional.empty()));
        for (PolicySection section : PolicySection.values()) {
            List<PolicyPiece> on = pieces.stream().filter(one -> one.section() == section && one.isOn()).toList();
            if (section == PolicySection.PLAN) {
                on.forEach(piece -> value(piece).ifPresent(value -> add(
                        ", " + MAPPER.writeValueAsString(piece.name()) + ": " + value, Optional.of(piece))));
            } else {
                add(", " + MAPPER.writeValueAsString(section.key()) + ": [", Optional.empty());
                String comma = "";
                for (PolicyPiece piece : on) {
                    add(comma + piece(piece), Optional.of(piece));
                    comma = ", ";
                }
                add("]", Optional.empty());
            }
        }
        add("}", Optional.empty());
    }

    private void add(String line, Optional<PolicyPiece> piece) {
        lines.add(line);
        piecesByLine.add(piece);
    }

    private static JsonNode piece(PolicyPiece piece) {
        return value(piece)
                .<JsonNode>map(value -> NODES.objectNode().set(piece.name(), value))
                .orElseGet(() -> NODES.stringNode(piece.name()));
    }

    /** Returns the settings that are given; just the number of what has nothing else. */
    private static Optional<JsonNode> value(PolicyPiece piece) {
        ObjectNode settings = NODES.objectNode();
        piece.settings().stream()
                .filter(one -> !one.value().isEmpty())
                .forEach(one -> settings.set(one.name(), value(one)));
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of(piece.section() == PolicySection.PLAN && settings.has(PolicySection.PLAN.number())
                        ? settings.get(PolicySection.PLAN.number())
                        : settings);
    }

    private static JsonNode value(PolicySetting setting) {
        String text = setting.value();
        if (LISTS.contains(setting.name())) {
            return NODES.arrayNode().addAll(Arrays.stream(text.split(SEPARATOR)).map(NODES::stringNode).toList());
        }
        // Also with a decimal comma.
        return NUMBER.matcher(text).matches()
                ? MAPPER.readTree(text.replace(',', '.').replaceFirst("^(-?)0+(?=\\d)", "$1"))
                : NODES.stringNode(text);
    }

    /**
     * Returns the policy.
     *
     * @throws BadInputException with every fault
     */
    Policy policy() throws IOException {
        Path file = Files.createTempFile("policy", ".json");
        try {
            Files.write(file, lines);
            InputFaults faults = new InputFaults(wording);
            Optional<ChosenPolicy> read = PolicyChoice.of(file.toString(), faults);
            faults.throwIfAny();
            return read.orElseThrow().policy();
        } catch (BadInputException bad) {
            throw new BadInputException(
                    bad.faults().stream().map(one -> ofPiece(one, file.toString())).toList(), bad.count());
        } finally {
            Files.delete(file);
        }
    }

    /** Names the piece instead of the place in a file that nobody has seen. */
    private Fault ofPiece(Fault fault, String file) {
        String problem =
                fault.problem().substring(fault.problem().startsWith(fault.id()) ? fault.id().length() + 2 : 0);
        Matcher line = LINE.matcher(fault.id().substring(file.length()));
        if (!line.find()) {
            return new Fault("", fault.value(), problem, fault.advice());
        }
        Optional<PolicyPiece> piece = piecesByLine.get(Integer.parseInt(line.group()) - 1);
        String title = piece.map(one -> wording.piece(one.name())).orElse("");
        for (PolicySetting setting : piece.map(PolicyPiece::settings).orElse(List.of())) {
            problem = labelled(problem, setting);
        }
        return new Fault(title, fault.value(), title + ": " + problem, advice);
    }

    /** Calls a setting as the page does, instead of by its name in files, which stands in quotation marks or brackets. */
    private String labelled(String problem, PolicySetting setting) {
        String label = labels.apply(setting.title()).split(";", -1)[0];
        return Pattern.compile("(?<=[„(\"])" + Pattern.quote(setting.name()) + "(?=[“)\"])")
                .matcher(problem)
                .replaceAll(Matcher.quoteReplacement(label));
    }
}
