package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the assignments of the district's demo from its bare files; shares nothing with the program. */
final class DistrictCheck {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 9, 1);

    private final Map<String, Map<String, String>> needs = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> offers = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> organisations = new LinkedHashMap<>();
    private final List<Map<String, String>> ties;
    private final List<Map<String, String>> assignments;
    private final List<Map<String, String>> unmet;
    private final List<Map<String, String>> left;

    DistrictCheck(Office office, String demo) {
        office.rows(demo + "/needs.csv").forEach(row -> needs.put(row.get("id"), row));
        office.rows(demo + "/offers.csv").forEach(row -> offers.put(row.get("id"), row));
        office.rows(demo + "/organisations.csv").forEach(row -> organisations.put(row.get("id"), row));
        ties = office.rows(demo + "/ties.csv");
        assignments = office.rows(demo + "/plan/assignments.csv");
        unmet = office.rows(demo + "/plan/unmet.csv");
        left = office.rows(demo + "/plan/offers_left.csv");
    }

    /** Returns how many units each need gets. */
    Map<String, Integer> given() {
        return sums("need");
    }

    private Map<String, Integer> sums(String column) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        assignments.forEach(row -> sums.merge(row.get(column), Integer.parseInt(row.get("quantity")), Integer::sum));
        return sums;
    }

    private long partners(String column, String id) {
        return assignments.stream().filter(row -> row.get(column).equals(id)).count();
    }

    void quantitiesKindsDatesAndReachHold() {
        assertThat(assignments).isNotEmpty()
                .allSatisfy(row -> assertThat(fits(row.get("offer"), row.get("need"))).as("%s", row).isTrue());
        needs.forEach((id, need) -> {
            int got = given().getOrDefault(id, 0);
            int asked = Cell.number(need, "quantity", 0);
            assertThat(got).isLessThanOrEqualTo(asked);
            assertThat(partners("need", id)).isLessThanOrEqualTo(Cell.number(need, "most_offers", 99));
            assertThat(unmet.stream().filter(row -> row.get("need").equals(id)).map(row -> row.get("missing")))
                    .isEqualTo(got == asked ? List.of() : List.of(Integer.toString(asked - got)));
        });
        offers.forEach((id, offer) -> {
            int used = sums("offer").getOrDefault(id, 0);
            int offered = Cell.number(offer, "quantity", 0);
            assertThat(used).isLessThanOrEqualTo(offered);
            assertThat(partners("offer", id)).isLessThanOrEqualTo(Cell.number(offer, "most_needs", 99));
            assertThat(left.stream().filter(row -> row.get("offer").equals(id)).map(row -> row.get("left")))
                    .isEqualTo(used == offered ? List.of() : List.of(Integer.toString(offered - used)));
        });
    }

    /** What is left over would fit nowhere, given who may still have another partner. */
    void noUnitIsLeftThatCouldBeGiven() {
        for (Map<String, String> offer : left) {
            for (Map<String, String> need : unmet) {
                String offerId = offer.get("offer");
                String needId = need.get("need");
                assertThat(fits(offerId, needId) && mayBePartners(offerId, needId))
                        .as("%s to %s", offerId, needId)
                        .isFalse();
            }
        }
    }

    /** Two who are partners already may share more; others only if both may have another partner. */
    private boolean mayBePartners(String offer, String need) {
        boolean already = assignments.stream()
                .anyMatch(row -> row.get("offer").equals(offer) && row.get("need").equals(need));
        return already
                || partners("offer", offer) < Cell.number(offers.get(offer), "most_needs", 99)
                        && partners("need", need) < Cell.number(needs.get(need), "most_offers", 99);
    }

    private boolean fits(String offerId, String needId) {
        Map<String, String> offer = offers.get(offerId);
        Map<String, String> need = needs.get(needId);
        Map<String, String> company = organisations.get(offer.get("company"));
        Map<String, String> institution = organisations.get(need.get("institution"));
        boolean tied = ties.stream()
                .map(tie -> List.of(tie.get("first"), tie.get("second")))
                .anyMatch(tie -> tie.contains(company.get("id")) && tie.contains(institution.get("id")));
        String reach = Cell.text(offer, "reach");
        boolean near = reach.isEmpty()
                || Cell.kilometres(company, institution).orElseThrow() <= Double.parseDouble(reach);
        return offer.get("kind").equals(need.get("kind"))
                && !tied
                && near
                && sharedDays(offer, need) >= Cell.number(need, "days", 1);
    }

    private static long sharedDays(Map<String, String> offer, Map<String, String> need) {
        LocalDate from = List.of(
                Cell.day(offer, "from").orElse(FIRST), Cell.day(need, "from").orElse(FIRST))
                .stream()
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = List.of(
                Cell.day(offer, "until").orElse(END), Cell.day(need, "until").orElse(END))
                .stream()
                .min(LocalDate::compareTo)
                .orElseThrow();
        return ChronoUnit.DAYS.between(from, until);
    }
}
