package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.SeriesPlan;

/** Checks both workshops from the raw files and the plan's pairs alone. */
class CityWorkshopsTest {
    private static final Map<String, CSVRecord> PEOPLE = people();
    private static final Map<String, CSVRecord> ORGANISATIONS = ResourceTable.rows("/salzgitter/organisations.csv")
            .stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row));

    private static Set<Set<String>> pairs;
    private static SeriesPlan series;

    private static Map<String, CSVRecord> people() {
        Map<String, CSVRecord> people = new HashMap<>();
        Stream.of("mentors", "mentees")
                .flatMap(role -> ResourceTable.rows("/salzgitter/" + role + ".csv").stream())
                .forEach(row -> people.put(row.get("id"), row));
        return people;
    }

    @BeforeAll
    static void compose() {
        Salzgitter city = Salzgitter.matched();
        pairs = city.plan().matches().stream()
                .map(match -> Set.of(match.mentor(), match.mentee()))
                .collect(Collectors.toSet());
        series = CityWorkshopsExample.series(city);
    }

    private static Stream<ComposedGroup> groups() {
        return series.plans().stream().flatMap(plan -> plan.groups().stream());
    }

    /** Returns every two members of a group. */
    private static List<Set<String>> together(ComposedGroup group) {
        List<Set<String>> together = new ArrayList<>();
        for (String one : group.members()) {
            group.members().stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> together.add(Set.of(one, other)));
        }
        return together;
    }

    /** Returns the organisation at the top of all that own a person's. */
    private static String owner(String person) {
        String organisation = PEOPLE.get(person).get("organisation");
        while (!ORGANISATIONS.get(organisation).get("parent").isEmpty()) {
            organisation = ORGANISATIONS.get(organisation).get("parent");
        }
        return organisation;
    }

    @Test
    void everyPairComesToBothInGroupsOfTheSizesAsked() {
        assertThat(series.plans()).hasSize(2);
        for (GroupPlan plan : series.plans()) {
            List<String> there = plan.groups().stream()
                    .flatMap(group -> group.members().stream())
                    .toList();
            Set<String> paired = pairs.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).doesNotHaveDuplicates().containsAll(paired);
            assertThat(plan.groups()).allSatisfy(group -> assertThat(group.members())
                    .hasSizeBetween(CityWorkshops.LEAST, CityWorkshops.MOST));
        }
    }

    @Test
    void mentorAndMenteeAreApartAndSoAreTheTied() {
        Set<Set<String>> tied = ResourceTable.rows("/salzgitter/personal_ties.csv").stream()
                .map(row -> Set.of(row.get("first"), row.get("second")))
                .collect(Collectors.toSet());
        // The first workshop is on 1 October 2026.
        Set<Set<String>> running = ResourceTable.rows("/salzgitter/mentorships.csv").stream()
                .filter(row -> row.get("until").compareTo("2026-10-01") > 0)
                .map(row -> Set.of(row.get("mentor"), row.get("mentee")))
                .collect(Collectors.toSet());

        assertThat(pairs).isNotEmpty();
        assertThat(tied).isNotEmpty();
        assertThat(groups().flatMap(group -> together(group).stream()))
                .doesNotContainAnyElementsOf(pairs)
                .doesNotContainAnyElementsOf(tied);
        assertThat(series.plans().getFirst().groups().stream().flatMap(group -> together(group).stream()))
                .doesNotContainAnyElementsOf(running);
    }

    @Test
    void organisationsAreMixed() {
        groups().forEach(group -> assertThat(
                group.members().stream().collect(Collectors.groupingBy(CityWorkshopsTest::owner)))
                .allSatisfy((owner, members) -> assertThat(members)
                        .hasSizeLessThanOrEqualTo(CityWorkshops.OF_ONE_ORGANISATION)));
    }

    @Test
    void theSecondTimeEverybodyMeetsOthers() {
        assertThat(groups().flatMap(group -> together(group).stream())).doesNotHaveDuplicates();
    }

    @Test
    void whatTheGuideCallsMixedSectorsIsTheShareOfPairsThatDiffer() {
        groups().forEach(group -> {
            List<Set<String>> together = together(group);
            long differ = together.stream()
                    .filter(two -> two.stream()
                            .map(one -> ORGANISATIONS
                                    .get(PEOPLE.get(one).get("organisation"))
                                    .get("sector"))
                            .distinct()
                            .count() == 2)
                    .count();
            assertThat(group.contributions())
                    .filteredOn(one -> one.criterion().equals("mixed sectors"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.value())
                            .isCloseTo((double) differ / together.size(), within(0.001)));
        });
    }
}
