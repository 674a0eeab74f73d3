package org.tandem.matching.group;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.PersonalTie;

/** Ready-made rules about groups. A fact that a rule needs and that is missing counts against the person or the two. */
public final class GroupRules {
    private static final OptionalLong HARD = OptionalLong.empty();

    private GroupRules() {}

    /** Returns a rule of the caller's own: two people to whom {@code objection}, which is symmetric, objects are apart. */
    public static GroupRule.Apart apart(String name, BiPredicate<Participant, Participant> objection) {
        return new GroupRule.Apart(name, workshop -> objection, HARD);
    }

    /** Returns a rule of the caller's own: only those are in a group whom {@code admission} admits. */
    public static GroupRule.Admission admission(String name, BiPredicate<Participant, WorkingGroup> admission) {
        return new GroupRule.Admission(name, workshop -> admission);
    }

    /** People who vetoed each other, or whom a coordinator has barred as a pair, are apart. */
    public static GroupRule.Apart noVeto() {
        return new GroupRule.Apart("no veto", Objections::vetoes, HARD);
    }

    /** People with personal ties are apart: line manager, relative, former mentor. */
    public static GroupRule.Apart noPersonalTies() {
        return personalTies("no personal ties", EnumSet.allOf(PersonalTie.Kind.class));
    }

    /** Nobody is together with their own line manager. */
    public static GroupRule.Apart noLineManager() {
        return personalTies("no line manager", EnumSet.of(PersonalTie.Kind.LINE_MANAGER));
    }

    private static GroupRule.Apart personalTies(String name, Set<PersonalTie.Kind> kinds) {
        return new GroupRule.Apart(name, workshop -> Objections.personalTies(workshop, kinds), HARD);
    }

    /**
     * Nobody is together with their own mentor: neither by a mentorship that runs on the workshop's day, nor by a plan's pair
     * ({@link Workshop.Builder#pairs}).
     */
    public static GroupRule.Apart noOwnMentor() {
        return new GroupRule.Apart("no own mentor", Objections::mentorships, HARD);
    }

    /**
     * People are apart whose organisations, seen through ownership, supply, buy from, compete with or advise each other on
     * the workshop's day, or of which that is not disclosed.
     */
    public static GroupRule.Apart noBusinessTies() {
        return new GroupRule.Apart("no business ties", BusinessTies::objection, HARD);
    }

    /**
     * Two people are in one group at most so many times, counting those before; 0 or more. In a series of five days, 4 means
     * that nobody is always with the same.
     */
    public static GroupRule.MetAtMost metAtMost(int times) {
        return new GroupRule.MetAtMost("met at most", times, workshop -> (one, other) -> true, HARD);
    }

    /**
     * Nobody is in one group with their own mentor more than so many times, counting those before; mentor and mentee as in
     * {@link #noOwnMentor()}. In a series of five days, 4 means that they are apart at least once.
     */
    public static GroupRule.MetAtMost withOwnMentorAtMost(int times) {
        return new GroupRule.MetAtMost("with own mentor at most", times, Objections::mentorships, HARD);
    }

    /** At most so many people of one organisation, seen through ownership, are in a group; 1 keeps them apart. */
    public static GroupRule.MostAlike ofOneOrganisation(int most) {
        return new GroupRule.MostAlike("of one organisation", Organisations::keys, most, HARD);
    }

    /** Every group has {@code least} to {@code most} members of a kind, for instance of a sector. */
    public static GroupRule.Seats seats(Kind kind, int least, int most) {
        return new GroupRule.Seats("seats: " + kind.name(), kind, least, most, HARD);
    }

    /** Nobody of a kind is the only one in a group. */
    public static GroupRule.NotAlone notAlone(Kind kind) {
        return new GroupRule.NotAlone("not alone: " + kind.name(), kind, HARD);
    }

    /** Somebody of the organisation that receives a group is in it. */
    public static GroupRule.Present hostPresent() {
        return new GroupRule.Present(
                "host present",
                group -> group.host().stream().map(Kind::ofOrganisation).toList(),
                HARD);
    }

    /** Somebody in the group has each competence that its topic cannot do without. */
    public static GroupRule.Present mustHaves() {
        return new GroupRule.Present(
                "must-have competences",
                group -> group.topic().stream()
                        .flatMap(topic -> topic.needs().stream())
                        .filter(CompetenceNeed::mustHave)
                        .map(need -> new Kind(
                                need.competence(), one -> one.offers(need.competence()) >= need.level()))
                        .toList(),
                HARD);
    }

    /** Nobody is received by an organisation with which their own has a tie as in {@link #noBusinessTies()}. */
    public static GroupRule.Admission noTiesWithHost() {
        return new GroupRule.Admission("no ties with host", BusinessTies::admission);
    }

    /** Everybody is at most so many kilometres, on the great circle, from where their group meets. */
    public static GroupRule.Admission withinReach(double kilometres) {
        if (!(kilometres >= 0)) {
            throw new IllegalArgumentException(
                    "The distance (" + kilometres + ") must be 0 km or more.\nMaybe leave the rule out.");
        }
        return new GroupRule.Admission(
                "within reach",
                workshop -> (one, group) -> group.place()
                        .map(place -> one.location().stream().anyMatch(from -> isWithin(from, place, kilometres)))
                        .orElse(true),
                Map.of("kilometres", Double.toString(kilometres)));
    }

    private static boolean isWithin(Location from, Location place, double kilometres) {
        return from.kilometresTo(place) <= kilometres;
    }
}
