package org.tandem.matching.io.policy;

import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.group.Kind;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Where;

/**
 * The settings of one piece, taken by name. What is not taken in the end is unknown, and a fault. A setting that cannot be
 * used is absent after a fault was added.
 */
public final class Settings {
    private final Where where;
    private final List<Setting.Member> members;
    private final InputFaults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private Settings(Where where, List<Setting.Member> members, InputFaults faults) {
        this.where = where;
        this.members = members;
        this.faults = faults;
    }

    /** Returns the settings in a group. */
    public static Settings of(Setting.Group group, InputFaults faults) {
        return new Settings(group.where(), group.members(), faults);
    }

    /**
     * Returns the settings of a named piece: those of its group; for a number alone, one setting; for {@code true}, none. Nothing
     * after adding a fault if it is something else.
     *
     * @param shorthand the name of the setting that a number alone stands for
     */
    public static Optional<Settings> of(Setting.Member piece, String shorthand, InputFaults faults) {
        Optional<List<Setting.Member>> members =
                switch (piece.value()) {
                    case Setting.Group group -> Optional.of(group.members());
                    case Setting.Amount amount when !shorthand.isEmpty() ->
                        Optional.of(List.of(new Setting.Member(shorthand, piece.where(), amount)));
                    case Setting.Flag flag when flag.on() -> Optional.of(List.of());
                    default -> Optional.empty();
                };
        if (members.isEmpty()) {
            String key = shorthand.isEmpty() ? "piece.plain" : "piece.number";
            faults.add(piece.where(), Settings.class, key, piece.name(), shorthand);
        }
        return members.map(found -> new Settings(piece.where(), found, faults));
    }

    /** Returns a setting by its name. */
    public Optional<Setting.Member> take(String name) {
        asked.add(name);
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** Returns a number. */
    public Optional<Double> decimal(String name, long least, long most) {
        return amount(name, least, most, false).map(BigDecimal::doubleValue);
    }

    /** Returns a number above {@code bound}. */
    public Optional<Double> above(String name, long bound, long most) {
        Optional<Double> number = decimal(name, bound, most);
        Optional<Double> good = number.filter(value -> value > bound);
        if (number.isPresent() && good.isEmpty()) {
            faults.add(
                    take(name).orElseThrow().where(),
                    Settings.class,
                    "setting.above",
                    name,
                    Long.toString(bound));
        }
        return good;
    }

    /** Returns a whole number. */
    public Optional<Long> whole(String name, long least, long most) {
        return amount(name, least, most, true).map(BigDecimal::longValue);
    }

    private Optional<BigDecimal> amount(String name, long least, long most, boolean whole) {
        Optional<Setting.Member> member = take(name);
        Optional<BigDecimal> number = member.flatMap(found -> found.value() instanceof Setting.Amount amount
                ? Optional.of(amount.number())
                : Optional.empty());
        Optional<BigDecimal> good = number.filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && (!whole || value.stripTrailingZeros().scale() <= 0));
        if (member.isPresent() && good.isEmpty()) {
            faults.add(
                    member.get().where(),
                    Settings.class,
                    whole ? "setting.whole" : "setting.number",
                    name,
                    Long.toString(least),
                    Long.toString(most));
        }
        return good;
    }

    /** Returns a value that must be there; a fault is added if the setting is missing, not if it was found bad. */
    public <T> Optional<T> required(String name, Optional<T> value) {
        if (value.isEmpty() && take(name).isEmpty()) {
            faults.add(where, Settings.class, "setting.missing", name);
        }
        return value;
    }

    /** Returns a text. */
    public Optional<Setting.Word> word(String name) {
        Optional<Setting.Member> member = take(name);
        Optional<Setting.Word> word = member.flatMap(Settings::word);
        if (member.isPresent() && word.isEmpty()) {
            faults.add(member.get().where(), Settings.class, "setting.text", name);
        }
        return word;
    }

    private static Optional<Setting.Word> word(Setting.Member member) {
        return member.value() instanceof Setting.Word word && !word.text().isBlank()
                ? Optional.of(word)
                : Optional.empty();
    }

    /** Returns texts: one, or several in a row. */
    public List<Setting.Word> words(String name) {
        return take(name).stream()
                .flatMap(member -> member.value() instanceof Setting.Items items
                        ? items.items().stream()
                        : Stream.of(member.value()))
                .flatMap(item -> {
                    if (item instanceof Setting.Word word) {
                        return Stream.of(word);
                    }
                    faults.add(item.where(), Settings.class, "setting.text", name);
                    return Stream.empty();
                })
                .toList();
    }

    /** Returns the constant that a text names. */
    public <E extends Enum<E>> Optional<E> constant(Setting.Word word, Class<E> type) {
        Optional<E> constant = Row.constant(type, word.text());
        if (constant.isEmpty()) {
            faults.add(word.where(), Settings.class, "setting.word", Row.keywords(type));
        }
        return constant;
    }

    /** Returns the kind of people of this name; the setting {@code of} says by what they are of it. */
    Optional<Kind> kind(String name) {
        return KindOf.in(this).kind(name, where, faults);
    }

    /** Returns the pieces of a group. */
    public List<Setting.Member> pieces(String name) {
        Optional<Setting.Member> member = take(name);
        if (member.isEmpty()) {
            return List.of();
        }
        if (member.get().value() instanceof Setting.Group group) {
            return group.members();
        }
        faults.add(member.get().where(), Settings.class, "setting.group", name);
        return List.of();
    }

    /** Returns the pieces of a group, or of a list in which each stands by its name alone or in braces; each name once. */
    public List<Setting.Member> listed(String name) {
        Optional<Setting.Member> member = take(name);
        if (member.isEmpty() || !(member.get().value() instanceof Setting.Items items)) {
            return pieces(name);
        }
        Map<String, Setting.Member> pieces = new LinkedHashMap<>();
        for (Setting item : items.items()) {
            for (Setting.Member piece : listed(name, item)) {
                if (pieces.putIfAbsent(piece.name(), piece) != null) {
                    faults.add(piece.where(), Settings.class, "setting.twice", Faults.quote(piece.name()));
                }
            }
        }
        return List.copyOf(pieces.values());
    }

    private List<Setting.Member> listed(String name, Setting item) {
        return switch (item) {
            case Setting.Word word ->
                List.of(new Setting.Member(word.text(), word.where(), new Setting.Flag(word.where(), true)));
            case Setting.Group group -> group.members();
            default -> {
                faults.add(item.where(), Settings.class, "setting.listed", name);
                yield List.of();
            }
        };
    }

    /** Returns a period: a number of months, or a text such as {@code P3Y}. */
    public Optional<Period> months(String name, long most) {
        if (take(name).map(Setting.Member::value).orElse(null) instanceof Setting.Word word) {
            try {
                return Optional.of(Period.parse(word.text()));
            } catch (DateTimeParseException noPeriod) {
                // As any other text.
            }
        }
        return whole(name, 0, most).map(months -> Period.ofMonths(months.intValue()));
    }

    /** Adds a fault for every setting that nobody has asked for. */
    public void requireAllKnown() {
        members.stream()
                .filter(member -> !asked.contains(member.name()))
                .forEach(member -> UnknownName.add(faults, member.where(), member.name(), asked));
    }
}
