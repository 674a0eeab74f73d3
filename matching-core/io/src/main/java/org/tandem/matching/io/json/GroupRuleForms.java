package org.tandem.matching.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;

/** The rules about groups that policies name. Those about a kind of people have it in their name, behind a colon. */
final class GroupRuleForms {
    /** A question that every programme may ask; it need not be declared. */
    static final String OCCUPATION = "occupation";

    private static final String SECTOR = "sector";
    private static final String SEATS = "seats: ";
    private static final String NOT_ALONE = "not alone: ";
    private static final PieceSetting<String> OF =
            new PieceSetting<>("of", "of", TextForm.PLAIN, of -> of).or(SECTOR);

    private GroupRuleForms() {}

    /** Returns what makes each rule that is about no kind of people, by the name that the library gives it. */
    static Map<String, Piece<GroupRule>> all() {
        Map<String, Piece<GroupRule>> rules = new LinkedHashMap<>();
        Stream.of(
                GroupRules.noVeto(),
                GroupRules.noPersonalTies(),
                GroupRules.noLineManager(),
                GroupRules.noOwnMentor(),
                GroupRules.noBusinessTies(),
                GroupRules.hostPresent(),
                GroupRules.mustHaves(),
                GroupRules.noTiesWithHost())
                .forEach(rule -> rules.put(rule.name(), Piece.plain(rule.name(), rule)));
        Stream.<Piece<GroupRule>>of(
                Piece.of(GroupRules.metAtMost(0).name(), PieceSetting.whole("times"), GroupRules::metAtMost),
                Piece.of(
                        GroupRules.withOwnMentorAtMost(0).name(),
                        PieceSetting.whole("times"),
                        GroupRules::withOwnMentorAtMost),
                Piece.of(
                        GroupRules.ofOneOrganisation(1).name(),
                        PieceSetting.whole("most"),
                        GroupRules::ofOneOrganisation),
                Piece.of(
                        GroupRules.withinReach(0).name(), PieceSetting.decimal("kilometres"), GroupRules::withinReach))
                .forEach(piece -> rules.put(piece.name(), piece.byFirst()));
        return rules;
    }

    /**
     * Returns what makes the rules about kinds of people among these names.
     *
     * @param questions the questions whose answers may make a kind
     */
    static List<Piece<GroupRule>> aboutKinds(Collection<String> names, Collection<String> questions) {
        List<Piece<GroupRule>> pieces = new ArrayList<>();
        for (String name : names) {
            kindIn(name, SEATS).ifPresent(kind -> pieces.add(seats(name, kind, questions)));
            kindIn(name, NOT_ALONE).ifPresent(kind -> pieces.add(notAlone(name, kind, questions)));
        }
        return pieces;
    }

    private static Optional<String> kindIn(String name, String prefix) {
        return Optional.of(name)
                .filter(whole -> whole.startsWith(prefix))
                .map(whole -> whole.substring(prefix.length()).strip())
                .filter(kind -> !kind.isEmpty());
    }

    private static Piece<GroupRule> seats(String name, String kind, Collection<String> questions) {
        PieceSetting<Integer> least = PieceSetting.whole("least");
        PieceSetting<Integer> most = PieceSetting.whole("most");
        return new Piece<>(name, List.of(OF, least, most), members -> {
            Kind people = kind(kind, members, questions);
            Integer from = least.read(members);
            Integer to = most.read(members);
            return people == null || from == null || to == null ? null : GroupRules.seats(people, from, to);
        });
    }

    private static Piece<GroupRule> notAlone(String name, String kind, Collection<String> questions) {
        return new Piece<>(name, List.of(OF), members -> {
            Kind people = kind(kind, members, questions);
            return people == null ? null : GroupRules.notAlone(people);
        });
    }

    private static @Nullable Kind kind(String value, Members members, Collection<String> questions) {
        String of = OF.read(members);
        if (of == null) {
            return null;
        }
        Optional<Kind> kind = switch (of) {
            case SECTOR -> Optional.of(Kind.ofSector(value));
            case "organisation" -> Optional.of(Kind.ofOrganisation(value));
            case "stage" -> Arrays.stream(CareerStage.values())
                    .map(Kind::ofStage)
                    .filter(stage -> stage.name().equals(value))
                    .findFirst();
            default -> Optional.of(of)
                    .filter(question -> question.equals(OCCUPATION) || questions.contains(question))
                    .map(question -> Kind.ofAnswer(Attribute.text(question), value));
        };
        if (kind.isEmpty()) {
            members.at().member("of").fault(
                    of.equals("stage")
                            ? "The kind at (" + members.at().shown() + ") is no career stage."
                            : "The value (" + members.at().member("of").shown() + ") says of whom nobody was asked.",
                    of.equals("stage")
                            ? "one of these was meant: "
                                    + String.join(", ",
                                            Arrays.stream(CareerStage.values()).map(Kind::ofStage).map(Kind::name)
                                                    .toList())
                                    + "."
                            : "it is sector, organisation, stage, occupation or a text question of the policy.");
        }
        return kind.orElse(null);
    }

    /** Returns the rules about kinds, with patterns for their names, for schemas only. */
    static List<Piece<GroupRule>> patterns() {
        return List.of(seats("^seats: ", "", List.of()), notAlone("^not alone: ", "", List.of()));
    }

    /** Returns a rule that costs so many points, or is hard at 0. */
    static GroupRule costing(GroupRule rule, long points) {
        return points == 0 ? rule : switch (rule) {
            case GroupRule.Apart apart -> apart.costing(points);
            case GroupRule.MetAtMost met -> met.costing(points);
            case GroupRule.MostAlike alike -> alike.costing(points);
            case GroupRule.Seats seats -> seats.costing(points);
            case GroupRule.NotAlone alone -> alone.costing(points);
            case GroupRule.Present present -> present.costing(points);
            case GroupRule.Admission admission -> throw new IllegalArgumentException(
                    "The group rule (" + admission.name() + ") is hard.\nMaybe leave its cost out.");
        };
    }
}
