package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.readiness.Balance;
import org.tandem.matching.readiness.CompetenceBalance;
import org.tandem.matching.readiness.Finding;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.readiness.RuleEffect;
import org.tandem.matching.readiness.SharedRequirement;
import org.tandem.matching.text.PhraseBundles;

/** Every figure of the report, counted again from the raw facts or by judging without a rule. */
class ReadinessProperties {

    @Provide
    Arbitrary<ProgrammeCase> any() {
        return Arbitraries.oneOf(Programmes.small(), Programmes.coupled(), Programmes.medium());
    }

    private static Readiness readiness(ProgrammeCase drawn) {
        return Readiness.of(Compatibility.of(drawn.programme(), drawn.policy().policy()));
    }

    @Property(tries = 30)
    void whatARuleDoesAloneIsWhatJudgingWithoutItAdds(@ForAll("any") ProgrammeCase drawn) {
        Market market = drawn.market();
        Map<String, RuleEffect> effects = readiness(drawn).rules().stream()
                .collect(Collectors.toMap(RuleEffect::rule, effect -> effect));
        PolicyFacts policy = drawn.policy();
        Share.atLeast(65, "a rule bars pairs alone", effects.values().stream().anyMatch(one -> one.removedAlone() > 0));

        for (int rule = 0; rule < policy.rules().size(); rule++) {
            check(effects.remove(policy.rules().get(rule).name()), market,
                    Market.of(drawn.programme(), policy.withoutRule(rule)));
        }
        for (PlanRuleFact fact : policy.planRules()) {
            RuleEffect effect = effects.remove(fact.name());
            if (effect != null) {
                check(effect, market, Market.of(drawn.programme(), without(policy, fact)));
            }
        }
        check(
                effects.remove("coordinators' decisions"),
                market,
                Market.of(withoutBars(drawn.programme()), policy));
        assertThat(effects.keySet()).containsExactlyInAnyOrder("not oneself", "not together already");
    }

    private static Programme withoutBars(Programme programme) {
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(programme.mentors())
                .mentees(programme.mentees())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(programme.decisions().stream()
                        .filter(decision -> decision.kind() == Decision.Kind.FIX)
                        .toList())
                .build();
    }

    private static PolicyFacts without(PolicyFacts policy, PlanRuleFact fact) {
        List<PlanRuleFact> fewer = new ArrayList<>(policy.planRules());
        fewer.remove(fact);
        return new PolicyFacts(
                policy.name(),
                policy.rules(),
                policy.criteria(),
                fewer,
                policy.quotas(),
                policy.loads(),
                policy.waitingGuarantee());
    }

    private static void check(RuleEffect effect, Market market, Market without) {
        Set<Pair> more = new TreeSet<>(without.points().keySet());
        more.removeAll(market.points().keySet());
        assertThat(effect.first())
                .isEqualTo(market.barred().values().stream().filter(effect.rule()::equals).count());
        assertThat(effect.removedAlone())
                .isEqualTo(more.stream().filter(market.barred()::containsKey).count());
        assertThat(effect.heldAlone()).isEqualTo(more.stream().filter(market.held()::contains).count());
        Set<String> mentees = ids(market.points().keySet(), Pair::mentee);
        Set<String> mentors = ids(market.points().keySet(), Pair::mentor);
        assertThat(effect.mentees())
                .isEqualTo((int) ids(more, Pair::mentee).stream()
                        .filter(id -> !mentees.contains(id) && market.openSeats(id) > 0)
                        .count());
        assertThat(effect.mentors())
                .isEqualTo((int) ids(more, Pair::mentor).stream()
                        .filter(id -> !mentors.contains(id) && market.freePlaces(id) > 0)
                        .count());
    }

    private static Set<String> ids(Collection<Pair> pairs, Function<Pair, String> id) {
        return pairs.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Mentee> mentees(ProgrammeCase drawn, Market market) {
        return drawn.programme().mentees().stream()
                .filter(one -> one.profile().admission() == AdmissionStatus.ADMITTED)
                .filter(one -> market.openSeats(one.id()) > 0)
                .toList();
    }

    private static List<Mentor> mentors(ProgrammeCase drawn, Market market) {
        return drawn.programme().mentors().stream()
                .filter(one -> one.profile().admission() == AdmissionStatus.ADMITTED)
                .filter(one -> market.freePlaces(one.id()) > 0)
                .toList();
    }

    @Property(tries = 30)
    void seatsAndPlacesAreThoseOfTheRawFacts(@ForAll("any") ProgrammeCase drawn) {
        Market market = drawn.market();
        List<Mentee> mentees = mentees(drawn, market);
        List<Mentor> mentors = mentors(drawn, market);
        Readiness readiness = readiness(drawn);

        Share.atLeast(60, "somebody seeks and somebody offers", !mentees.isEmpty() && !mentors.isEmpty());
        assertThat(readiness.totals().mentees()).isEqualTo(mentees.size());
        assertThat(readiness.totals().mentors()).isEqualTo(mentors.size());
        assertThat(readiness.totals().seats())
                .isEqualTo(mentees.stream().mapToLong(one -> market.openSeats(one.id())).sum());
        assertThat(readiness.totals().places())
                .isEqualTo(mentors.stream().mapToLong(one -> market.freePlaces(one.id())).sum());
        checkKeys(readiness.languages(), SharedRequirement.Kind.LANGUAGE, Profile::languages, mentees, mentors, market);
        checkKeys(readiness.forms(), SharedRequirement.Kind.FORM, Profile::forms, mentees, mentors, market);
        checkRegions(readiness.regions(), mentees, mentors, market);
    }

    private static void checkKeys(
            List<Balance> balances,
            SharedRequirement.Kind kind,
            Function<Profile, Set<String>> keys,
            List<Mentee> mentees,
            List<Mentor> mentors,
            Market market) {
        TreeSet<String> known = new TreeSet<>();
        mentees.forEach(one -> known.addAll(keys.apply(one.profile())));
        mentors.forEach(one -> known.addAll(keys.apply(one.profile())));
        List<Balance> expected = new ArrayList<>();
        for (String key : known) {
            expected.add(balance(
                    kind == SharedRequirement.Kind.FORM ? new SharedRequirement.Form(key)
                            : new SharedRequirement.Language(key),
                    mentees.stream().filter(one -> keys.apply(one.profile()).contains(key)).toList(),
                    mentees.stream().filter(one -> keys.apply(one.profile()).equals(Set.of(key))).toList(),
                    mentors.stream().filter(one -> keys.apply(one.profile()).contains(key)).toList(),
                    market));
        }
        List<Mentee> menteesWithout = mentees.stream().filter(one -> keys.apply(one.profile()).isEmpty()).toList();
        List<Mentor> mentorsWithout = mentors.stream().filter(one -> keys.apply(one.profile()).isEmpty()).toList();
        if (!menteesWithout.isEmpty() || !mentorsWithout.isEmpty()) {
            expected.add(
                    balance(new SharedRequirement.NotStated(kind), menteesWithout, menteesWithout, mentorsWithout,
                            market));
        }
        assertThat(balances).isEqualTo(expected);
    }

    private static Balance balance(
            SharedRequirement topic, List<Mentee> mentees, List<Mentee> only, List<Mentor> mentors, Market market) {
        return new Balance(
                topic,
                mentees.size(),
                mentees.stream().mapToLong(one -> market.openSeats(one.id())).sum(),
                only.size(),
                only.stream().mapToLong(one -> market.openSeats(one.id())).sum(),
                mentors.size(),
                mentors.stream().mapToLong(one -> market.freePlaces(one.id())).sum());
    }

    /** Everybody is in the row whose centre is nearest, and there in the cell whose centre is nearest. */
    private static void checkRegions(
            List<Balance> balances, List<Mentee> mentees, List<Mentor> mentors, Market market) {
        Map<SharedRequirement, List<Mentee>> menteesOf = mentees.stream()
                .collect(Collectors.groupingBy(one -> region(one, balances)));
        Map<SharedRequirement, List<Mentor>> mentorsOf = mentors.stream()
                .collect(Collectors.groupingBy(one -> region(one, balances)));
        for (Balance balance : balances) {
            List<Mentee> in = menteesOf.getOrDefault(balance.topic(), List.of());
            assertThat(balance)
                    .isEqualTo(balance(
                            balance.topic(), in, in, mentorsOf.getOrDefault(balance.topic(), List.of()), market));
        }
    }

    private static SharedRequirement region(Person person, List<Balance> balances) {
        if (person.profile().location().isEmpty()) {
            return new SharedRequirement.NotStated(SharedRequirement.Kind.REGION);
        }
        Location at = person.profile().location().orElseThrow();
        return balances.stream()
                .map(Balance::topic)
                .filter(SharedRequirement.Region.class::isInstance)
                .map(SharedRequirement.Region.class::cast)
                .min(Comparator
                        .comparingDouble(
                                (SharedRequirement.Region region) -> Math.abs(region.latitude() - at.latitude()))
                        .thenComparingDouble(region -> Math.abs(region.longitude() - at.longitude())))
                .orElseThrow();
    }

    @Property(tries = 30)
    void competencesLackWhatNobodyCanServe(@ForAll("any") ProgrammeCase drawn) {
        Market market = drawn.market();
        List<Mentee> mentees = mentees(drawn, market);
        List<Mentor> mentors = mentors(drawn, market);
        Readiness readiness = readiness(drawn);

        TreeMap<String, CompetenceBalance> balances = new TreeMap<>();
        readiness.competences().forEach(balance -> balances.put(balance.competence(), balance));
        TreeSet<String> sought = new TreeSet<>();
        mentees.forEach(one -> one.profile().seeks().forEach(need -> sought.add(need.competence())));
        assertThat(balances.keySet()).isEqualTo(sought);
        Share.atLeast(65, "a competence is short", readiness.competences().stream().anyMatch(one -> one.missing() > 0));
        Share.atLeast(30, "a competence is not short",
                readiness.competences().stream().anyMatch(one -> one.missing() == 0));
        for (CompetenceBalance balance : readiness.competences()) {
            List<Integer> all = seats(balance.competence(), mentees, market, false);
            List<Integer> musts = seats(balance.competence(), mentees, market, true);
            int enough = all.stream().min(Comparator.naturalOrder()).orElseThrow();
            List<Integer> places = places(balance.competence(), mentors, market);
            assertThat(balance.seats()).isEqualTo(all.size());
            assertThat(balance.mustHaveSeats()).isEqualTo(musts.size());
            assertThat(balance.places()).isEqualTo(places.stream().filter(level -> level >= enough).count());
            assertThat(balance.mentors())
                    .isEqualTo((int) mentors.stream()
                            .filter(one -> one.profile().offers().stream()
                                    .anyMatch(offer -> offer.competence().equals(balance.competence())
                                            && offer.level() >= enough))
                            .count());
            assertThat(balance.missing()).isEqualTo(unserved(all, places));
            assertThat(balance.mustHaveMissing()).isEqualTo(unserved(musts, places));
        }
    }

    private static List<Integer> seats(String competence, List<Mentee> mentees, Market market, boolean mustOnly) {
        List<Integer> levels = new ArrayList<>();
        for (Mentee mentee : mentees) {
            for (CompetenceNeed need : mentee.profile().seeks()) {
                for (int seat = 0; seat < market.openSeats(mentee.id()); seat++) {
                    if (need.competence().equals(competence) && (need.mustHave() || !mustOnly)) {
                        levels.add(need.level());
                    }
                }
            }
        }
        return levels;
    }

    private static List<Integer> places(String competence, List<Mentor> mentors, Market market) {
        List<Integer> levels = new ArrayList<>();
        for (Mentor mentor : mentors) {
            for (CompetenceOffer offer : mentor.profile().offers()) {
                for (int place = 0; place < market.freePlaces(mentor.id()); place++) {
                    if (offer.competence().equals(competence)) {
                        levels.add(offer.level());
                    }
                }
            }
        }
        return levels;
    }

    /** Gives every seat, the most demanding first, the lowest place that is enough. */
    private static long unserved(List<Integer> seats, List<Integer> places) {
        List<Integer> left = new ArrayList<>(places);
        left.sort(Comparator.naturalOrder());
        long unserved = 0;
        for (int level : seats.stream().sorted(Comparator.reverseOrder()).toList()) {
            int at = 0;
            while (at < left.size() && left.get(at) < level) {
                at++;
            }
            if (at == left.size()) {
                unserved++;
            } else {
                left.remove(at);
            }
        }
        return unserved;
    }

    @Property(tries = 30)
    void nobodyIsLeftOutUnseen(@ForAll("any") ProgrammeCase drawn) {
        Market market = drawn.market();
        Readiness readiness = readiness(drawn);
        Set<String> menteesServed = ids(market.points().keySet(), Pair::mentee);
        Set<String> mentorsServed = ids(market.points().keySet(), Pair::mentor);
        Set<String> menteesAlone = mentees(drawn, market).stream()
                .map(Mentee::id)
                .filter(id -> !menteesServed.contains(id))
                .collect(Collectors.toSet());
        Set<String> mentorsAlone = mentors(drawn, market).stream()
                .map(Mentor::id)
                .filter(id -> !mentorsServed.contains(id))
                .collect(Collectors.toSet());

        Share.atLeast(50, "a mentee has nobody", !menteesAlone.isEmpty());
        Share.atLeast(50, "a mentor has nobody", !mentorsAlone.isEmpty());
        assertThat(found(readiness, Finding.NobodyForMentee.class))
                .extracting(one -> one.tally().person())
                .containsExactlyInAnyOrderElementsOf(menteesAlone);
        assertThat(found(readiness, Finding.NobodyForMentor.class))
                .extracting(one -> one.tally().person())
                .containsExactlyInAnyOrderElementsOf(mentorsAlone);
        TreeMap<String, Boolean> leftOut = new TreeMap<>();
        mentees(drawn, market).forEach(one -> one.profile().organisation()
                .ifPresent(id -> leftOut.merge(id, menteesAlone.contains(one.id()), Boolean::logicalAnd)));
        mentors(drawn, market).forEach(one -> one.profile().organisation()
                .ifPresent(id -> leftOut.merge(id, mentorsAlone.contains(one.id()), Boolean::logicalAnd)));
        leftOut.values().removeIf(out -> !out);
        assertThat(found(readiness, Finding.OrganisationLeftOut.class))
                .extracting(Finding.OrganisationLeftOut::organisation)
                .containsExactlyInAnyOrderElementsOf(leftOut.keySet());
        assertThat(found(readiness, Finding.PairsHeld.class).stream()
                .mapToInt(Finding.PairsHeld::pairs)
                .sum())
                .isEqualTo(market.held().size());
        assertThat(readiness.findings())
                .isSortedAccordingTo(Comparator.comparing(Finding::severity)
                        .thenComparing(Comparator.comparingLong(Finding::weight).reversed()))
                .allSatisfy(finding -> assertThat(finding.weight()).isPositive());
        PhraseBundles.assertSaid(readiness);
    }

    private static <F extends Finding> List<F> found(Readiness readiness, Class<F> kind) {
        return readiness.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What must stay empty by the findings stays empty in the plan, and what can be filled at most is filled. */
    @Property(tries = 30)
    void thePlanFillsWhatTheReportPromises(@ForAll("any") ProgrammeCase drawn) {
        Readiness readiness = readiness(drawn);
        Plan plan = Unhurried.matcher().match(drawn.programme(), drawn.policy().policy());

        if (readiness.totals().exact()) {
            assertThat(readiness.totals().mostMatches()).isEqualTo(plan.matched());
        } else {
            assertThat(readiness.totals().mostMatches()).isGreaterThanOrEqualTo(plan.matched());
        }
        long empty = readiness.totals().seats() - plan.matched();
        Share.atLeast(55, "seats stay empty", empty > 0);
        Share.atLeast(40, "somebody is matched", plan.matched() > 0);
        assertThat(readiness.findings())
                .filteredOn(finding -> finding instanceof Finding.SeatsUnfillable
                        || finding instanceof Finding.CompetenceShort
                        || (finding instanceof Finding.TopicShort
                                && finding.severity() == Finding.Severity.EMPTY_SEATS)
                        || finding instanceof Finding.NobodyForMentee)
                .allSatisfy(finding -> assertThat(finding.weight()).isLessThanOrEqualTo(empty));
    }

    @Property(tries = 15)
    void theOrderOfTheInputDoesNotMatter(@ForAll("any") ProgrammeCase drawn, @ForAll long seed) {
        Programme shuffled = new Shuffled(seed).programme(drawn.programme());

        Share.atLeast(70, "there are findings", !readiness(drawn).findings().isEmpty());
        assertThat(Readiness.of(Compatibility.of(shuffled, drawn.policy().policy()))).isEqualTo(readiness(drawn));
    }
}
