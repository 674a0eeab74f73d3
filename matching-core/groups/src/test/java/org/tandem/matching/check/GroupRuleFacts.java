package org.tandem.matching.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;

/** The ready-made rules about groups in plain code of the checker's own. */
public final class GroupRuleFacts {
    private GroupRuleFacts() {}

    /** Vetoes and barred pairs. */
    public static GroupRuleFact noVeto() {
        return GroupRuleFact.apart(GroupRules.noVeto(), (scene, one, other) -> scene.programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.BAR)
                .anyMatch(decision -> Set.of(decision.mentor(), decision.mentee()).equals(Set.of(one, other)))
                || vetoes(scene, one, other)
                || vetoes(scene, other, one));
    }

    /** A mentor's veto is about a mentee, and the other way round. */
    private static boolean vetoes(GroupScene scene, String one, String other) {
        return scene.roles(one).stream().anyMatch(role -> role.profile().vetoes().contains(other)
                && scene.roles(other).stream().anyMatch(met -> (role instanceof Mentor) != (met instanceof Mentor)));
    }

    /** Personal ties. */
    public static GroupRuleFact noPersonalTies() {
        return GroupRuleFact.apart(GroupRules.noPersonalTies(),
                (scene, one, other) -> scene.programme.personalTies().stream()
                        .anyMatch(tie -> Set.of(tie.first(), tie.second()).equals(Set.of(one, other))));
    }

    /** Line managers. */
    public static GroupRuleFact noLineManager() {
        return GroupRuleFact.apart(GroupRules.noLineManager(),
                (scene, one, other) -> scene.programme.personalTies().stream()
                        .filter(tie -> tie.kind() == PersonalTie.Kind.LINE_MANAGER)
                        .anyMatch(tie -> Set.of(tie.first(), tie.second()).equals(Set.of(one, other))));
    }

    /** Mentor and mentee. */
    public static GroupRuleFact noOwnMentor() {
        return GroupRuleFact.apart(GroupRules.noOwnMentor(),
                (scene, one, other) -> scene.programme.mentorships().stream()
                        .filter(ship -> Days.meet(ship.during(), scene.day, scene.day.plusDays(1)))
                        .anyMatch(ship -> Set.of(ship.mentor(), ship.mentee()).equals(Set.of(one, other))));
    }

    /** Business ties. */
    public static GroupRuleFact noBusinessTies() {
        return GroupRuleFact.apart(GroupRules.noBusinessTies(),
                (scene, one, other) -> tied(scene, scene.owners(one), scene.owners(other)));
    }

    private static boolean tied(GroupScene scene, Set<String> one, Set<String> other) {
        return scene.programme.businessTies().stream()
                .filter(tie -> tie.kind() != BusinessTie.Kind.OWNER)
                .filter(tie -> Days.meet(tie.during(), scene.day, scene.day.plusDays(1)))
                .anyMatch(tie -> (one.contains(tie.first()) && other.contains(tie.second()))
                        || (one.contains(tie.second()) && other.contains(tie.first())));
    }

    /** At most so many meetings. */
    public static GroupRuleFact metAtMost(int times) {
        return GroupRuleFact.apart(
                GroupRules.metAtMost(times), (scene, one, other) -> scene.met(one, other) >= times);
    }

    /** At most so many meetings of mentor and mentee. */
    public static GroupRuleFact withOwnMentorAtMost(int times) {
        GroupRuleFact.Objection paired = (scene, one, other) -> scene.programme.mentorships().stream()
                .filter(ship -> Days.meet(ship.during(), scene.day, scene.day.plusDays(1)))
                .anyMatch(ship -> Set.of(ship.mentor(), ship.mentee()).equals(Set.of(one, other)));
        return GroupRuleFact.apart(
                GroupRules.withOwnMentorAtMost(times),
                (scene, one, other) -> scene.met(one, other) >= times && paired.test(scene, one, other));
    }

    /** At most so many of one organisation. */
    public static GroupRuleFact ofOneOrganisation(int most) {
        return new GroupRuleFact(GroupRules.ofOneOrganisation(most), 0, (scene, group, members) -> {
            Set<Set<String>> seen = new HashSet<>();
            long breaches = 0;
            for (String id : members) {
                Set<String> owners = scene.owners(id);
                if (!owners.isEmpty() && seen.add(owners)) {
                    breaches += Math.max(
                            0, GroupRuleFact.count(members, other -> scene.owners(other).equals(owners)) - most);
                }
            }
            return breaches;
        });
    }

    /** Seats of a sector. */
    public static GroupRuleFact seats(String sector, int least, int most) {
        return new GroupRuleFact(GroupRules.seats(Kind.ofSector(sector), least, most), 0, (scene, group, members) -> {
            long count = GroupRuleFact.count(members, id -> GroupRuleFact.sector(sector).test(scene, id));
            return Math.max(0, Math.max(least - count, count - most));
        });
    }

    /** Nobody of a sector alone. */
    public static GroupRuleFact notAlone(String sector) {
        return new GroupRuleFact(GroupRules.notAlone(Kind.ofSector(sector)), 0, (scene, group,
                members) -> GroupRuleFact.count(members, id -> GroupRuleFact.sector(sector).test(scene, id)) == 1 ? 1
                        : 0);
    }

    /** The host's own people. */
    public static GroupRuleFact hostPresent() {
        return new GroupRuleFact(GroupRules.hostPresent(), 0, (scene, group, members) -> group.host().isPresent()
                && members.stream().noneMatch(id -> scene.organisation(id).equals(group.host()))
                        ? 1
                        : 0);
    }

    /** Competences that a topic requires. */
    public static GroupRuleFact mustHaves() {
        return new GroupRuleFact(GroupRules.mustHaves(), 0, (scene, group, members) -> group.topic().stream()
                .flatMap(topic -> topic.needs().stream())
                .filter(CompetenceNeed::mustHave)
                .filter(need -> members.stream().noneMatch(id -> scene.offers(id, need.competence()) >= need.level()))
                .count());
    }

    /** Ties with the host. */
    public static GroupRuleFact noTiesWithHost() {
        return new GroupRuleFact(GroupRules.noTiesWithHost(), 0, (scene, group, members) -> group.host().isEmpty()
                ? 0
                : GroupRuleFact.count(members, id -> tied(
                        scene, scene.owners(id), Owners.group(scene.programme, group.host().get()))));
    }

    /** Distance. */
    public static GroupRuleFact withinReach(double kilometres) {
        return new GroupRuleFact(GroupRules.withinReach(kilometres), 0,
                (scene, group, members) -> group.place().isEmpty()
                        ? 0
                        : GroupRuleFact.count(members, id -> scene.fact(id, profile -> profile.location())
                                .map(from -> Earth.haversine(from, group.place().get()) > kilometres)
                                .orElse(true)));
    }

    /** Returns all hard rules that can be told for any scene. */
    public static List<GroupRuleFact> all() {
        return List.of(
                noVeto(),
                noPersonalTies(),
                noLineManager(),
                noOwnMentor(),
                noBusinessTies(),
                metAtMost(2),
                withOwnMentorAtMost(1),
                ofOneOrganisation(2),
                hostPresent(),
                mustHaves(),
                noTiesWithHost());
    }
}
