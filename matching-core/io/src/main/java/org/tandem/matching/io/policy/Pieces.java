package org.tandem.matching.io.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tandem.matching.io.table.InputFaults;

/** Makes what a policy file names, and leaves out what it does not want. */
final class Pieces {
    private Pieces() {}

    /**
     * Makes every piece that a group of settings names.
     *
     * @param known what makes each piece, by name
     * @param shorthand the setting that a number alone stands for, by the piece's name; empty: none
     */
    static <T> void addAll(
            Settings settings,
            String group,
            Map<String, Function<Settings, Optional<T>>> known,
            UnaryOperator<String> shorthand,
            Consumer<T> target,
            InputFaults faults) {
        for (Setting.Member piece : settings.pieces(group)) {
            Function<Settings, Optional<T>> maker = known.get(piece.name());
            if (maker == null) {
                UnknownName.add(faults, piece.where(), piece.name(), known.keySet());
            } else {
                Settings.of(piece, shorthand.apply(piece.name()), faults)
                        .ifPresent(given -> add(given, maker, target));
            }
        }
    }

    /**
     * Leaves out what a file does not want; to name it twice changes nothing.
     *
     * @param known what leaves out each piece, by name
     */
    static void leaveOut(List<Setting.Word> unwanted, Map<String, Consumer<String>> known, InputFaults faults) {
        Set<String> leftOut = new HashSet<>();
        for (Setting.Word word : unwanted) {
            Consumer<String> remover = known.get(word.text());
            if (remover == null) {
                UnknownName.add(faults, word.where(), word.text(), known.keySet());
            } else if (leftOut.add(word.text())) {
                remover.accept(word.text());
            }
        }
    }

    /** Makes one piece. */
    static <T> void add(Settings settings, Function<Settings, Optional<T>> maker, Consumer<T> target) {
        Optional<T> made = maker.apply(settings);
        settings.requireAllKnown();
        made.ifPresent(target);
    }
}
