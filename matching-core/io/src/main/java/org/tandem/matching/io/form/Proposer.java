package org.tandem.matching.io.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Where;

/**
 * Proposes a mapping for the export of a form, by its titles and by what the answers look like. Asks where it is unsure; what
 * nobody answers is left out and listed.
 */
public final class Proposer {
    private static final int MOST_TRIES = 3;
    private static final Set<String> LANGUAGES = Set.of(
            "deutsch", "german", "englisch", "english", "franzoesisch", "french", "spanisch", "spanish", "italienisch",
            "italian",
            "tuerkisch", "turkish", "arabisch", "arabic", "russisch", "russian", "polnisch", "polish", "ukrainisch",
            "ukrainian");

    private final FormTable table;
    private final List<ColumnLook> looks;
    private final Asker asker;
    private final Remarks remarks;

    private Proposer(FormTable table, Asker asker, Remarks remarks) {
        this.table = table;
        boolean coded = CodedTitles.areIn(table.titles());
        this.looks = IntStream.range(0, table.titles().size())
                .mapToObj(i -> ColumnLook.of(table, i, coded))
                .toList();
        this.asker = asker;
        this.remarks = remarks;
    }

    /**
     * Returns a mapping, or nothing after adding a fault if nobody says whose answers they are.
     *
     * @param stated the side of all who answered, if it is known
     */
    public static Optional<Mapping> propose(
            FormTable table, Optional<Side> stated, Asker asker, Remarks remarks, InputFaults faults) {
        return new Proposer(table, asker, remarks).propose(stated, faults);
    }

    private Optional<Mapping> propose(Optional<Side> stated, InputFaults faults) {
        List<String> meanings = meanings();
        boolean byColumn = stated.isEmpty() && meanings.contains(Field.ROLE.key());
        Optional<Side> role = byColumn ? Optional.empty() : stated.or(() -> side(meanings)).or(this::askRole);
        if (role.isEmpty() && !byColumn) {
            faults.add(table.source(), Proposer.class, "side.unknown");
            return Optional.empty();
        }
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            columns.add(column(i, meanings, role, columns));
        }
        ProposedWords words = new ProposedWords(looks, asker, remarks);
        List<MappedColumn> worded = words.of(columns);
        return Optional.of(
                new Mapping(role, words.country(worded), worded, Map.of(), Map.of()));
    }

    private List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            meanings.add(meaning(i));
        }
        return meanings;
    }

    private String meaning(int i) {
        ColumnLook look = looks.get(i);
        if (isTicked(i)) {
            return tickedMeaning(i);
        }
        String meaning = Titles.meaning(look.question()).orElse("");
        // Whatever the title: who answers with "mentor" or "mentee" says on which side.
        return look.tellRoles() && (meaning.isEmpty() || look.tellBothRoles()) ? Field.ROLE.key() : meaning;
    }

    /** A column for each option: all answers repeat the title; between such columns, one that nobody has ticked is of the same kind. */
    private boolean isTicked(int i) {
        ColumnLook look = looks.get(i);
        return look.ticksOption() || look.repeatsTitle()
                || isUnticked(i) && (besideTicked(i, -1) || besideTicked(i, 1));
    }

    private boolean isUnticked(int i) {
        return looks.get(i).isEmpty() && Titles.meaning(looks.get(i).question()).isEmpty();
    }

    private boolean besideTicked(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < looks.size() && isUnticked(at)) {
            at += step;
        }
        return at >= 0 && at < looks.size() && looks.get(at).repeatsTitle();
    }

    private String tickedMeaning(int i) {
        ColumnLook look = looks.get(i);
        if (look.option().isPresent()) {
            return Titles.meaning(look.question()).orElse("");
        }
        return LANGUAGES.contains(PlainWords.key(look.title())) ? Field.LANGUAGES.key() : Titles.TOPICS;
    }

    /** The side that the name of the file and the titles speak of. */
    private Optional<Side> side(List<String> meanings) {
        List<Side> ofSheet = Side.named(table.source().sheet());
        if (ofSheet.size() == 1) {
            return Optional.of(ofSheet.getFirst());
        }
        String file = PlainWords.key(Path.of(table.name()).getFileName().toString());
        int forMentors = count(meanings, Field.PLACES.key()) * 3
                + Math.min(1, count(meanings, Field.OFFERS.key()))
                + (file.matches(".*\\bmentor(s|en|inn?en)?\\b.*") ? 2 : 0);
        int forMentees = count(meanings, Field.MENTORS_WANTED.key()) * 3
                + Math.min(1, count(meanings, Field.SEEKS.key()))
                + (file.matches(".*\\bmentees?\\b.*") ? 2 : 0);
        return forMentors == forMentees
                ? Optional.empty()
                : Optional.of(forMentors > forMentees ? Side.MENTORS : Side.MENTEES);
    }

    private static int count(List<String> meanings, String meaning) {
        return (int) meanings.stream().filter(meaning::equals).count();
    }

    private Optional<Side> askRole() {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<String> answer = asker.ask(remarks.phrase("ask.side", table.name()));
            for (Side role : Side.values()) {
                if (answer.map(String::strip).filter(role.key()::equalsIgnoreCase).isPresent()) {
                    return Optional.of(role);
                }
            }
            if (answer.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private MappedColumn column(int i, List<String> meanings, Optional<Side> role, List<MappedColumn> before) {
        ColumnLook look = looks.get(i);
        Where where = table.header().atColumn(i + 1, look.title());
        Optional<Field> field = isSurplus(i, meanings)
                ? Optional.of(Field.IGNORE)
                : otherAnswers(i, before).or(() -> field(i, meanings.get(i), role, before));
        if (field.isEmpty()) {
            field = askField(where, look, before, role);
        }
        MappedColumn column = MappedColumn.of(where, look.title(), field.orElse(Field.IGNORE));
        boolean ticked = column.field().kind() == Field.Kind.LIST && (isTicked(i) || look.gradesOption());
        if (!ticked) {
            return column;
        }
        return column.ticking(look.hasOpaqueOption() ? askOption(where, look) : look.option().orElse(look.title()));
    }

    /** An empty column is not needed where another, with answers, asks the same; nor is one of addresses that nobody gave. */
    private boolean isSurplus(int i, List<String> meanings) {
        return looks.get(i).areAnonymous()
                || looks.get(i).isEmpty()
                        && Field.of(meanings.get(i)).filter(field -> !field.mayRepeat()).isPresent()
                        && IntStream.range(0, looks.size())
                                .anyMatch(j -> meanings.get(j).equals(meanings.get(i)) && !looks.get(j).isEmpty());
    }

    /** Behind columns for one option each, that of other answers belongs to them. */
    private Optional<Field> otherAnswers(int i, List<MappedColumn> before) {
        return Optional.of(looks.get(i))
                .filter(look -> look.option().isEmpty() && look.isForOthers() && !look.isEmpty() && !before.isEmpty())
                .flatMap(look -> before.getLast().option().map(option -> before.getLast().field()));
    }

    /** Returns the answer for which a code stands; empty as long as nobody says. */
    private String askOption(Where where, ColumnLook look) {
        Optional<String> said = asker.ask(remarks.phrase("ask.option", look.option().orElse(""), look.title()))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty());
        if (said.isEmpty()) {
            remarks.question(where, "question.option", look.option().orElse(""));
        }
        return said.orElse("");
    }

    /** Returns the field that a column is for sure. */
    private Optional<Field> field(int i, String meaning, Optional<Side> role, List<MappedColumn> before) {
        ColumnLook look = looks.get(i);
        Optional<Field> named = switch (meaning) {
            case Titles.TOPICS -> Optional.of(role.map(side -> side == Side.MENTORS ? Field.OFFERS : Field.SEEKS)
                    .orElse(Field.TOPICS));
            // Numbers of answers are ids only where nothing better is.
            case Titles.NUMBER -> Optional.of(hasBetterId(i) ? Field.IGNORE : Field.ID);
            case "" -> look.areAddresses() ? Optional.of(Field.ID) : Optional.empty();
            default -> Field.of(meaning);
        };
        if (named.isEmpty() && look.isEmpty()) {
            return Optional.of(Field.IGNORE);
        }
        return named.filter(field -> fits(field, look))
                .filter(field -> role.isEmpty() || field.isFor(role.get()))
                .filter(field -> field.mayRepeat() || before.stream().noneMatch(column -> column.field() == field));
    }

    private boolean hasBetterId(int number) {
        return IntStream.range(0, looks.size())
                .filter(i -> i != number)
                .mapToObj(looks::get)
                .anyMatch(ColumnLook::areAddresses)
                || IntStream.range(0, number)
                        .anyMatch(i -> Titles.meaning(looks.get(i).question()).equals(Optional.of(Titles.NUMBER)));
    }

    /** Whether the answers can be what the title says; a column without answers can be anything. */
    private static boolean fits(Field field, ColumnLook look) {
        return look.isEmpty()
                || switch (field) {
                    case PLACES, MENTORS_WANTED, HOURS_PER_MONTH, PRIORITY -> look.areNumbers();
                    case CONSENT, REMOTE, ROLE, STAGE, ADMISSION -> look.areFew();
                    case ID -> look.areAddresses() || look.answers().size() == look.given();
                    case ANSWERED, SUBMITTED ->
                        look.areMostly(0.8, answer -> AnswerTime.of(answer).isPresent());
                    default -> true;
                };
    }

    private Optional<Field> askField(Where where, ColumnLook look, List<MappedColumn> before, Optional<Side> role) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<String> answer = asker.ask(remarks.phrase("ask.field", look.title(), Field.keys()));
            if (answer.isEmpty() || answer.get().isBlank()) {
                break;
            }
            Optional<Field> field = Field.of(answer.get())
                    .filter(one -> role.isEmpty() || one.isFor(role.get()))
                    .filter(one -> one != Field.OWN)
                    .filter(one -> one.mayRepeat() || before.stream().noneMatch(column -> column.field() == one));
            if (field.isPresent()) {
                return field;
            }
        }
        remarks.question(where, "question.field");
        return Optional.empty();
    }
}
