package org.tandem.matching.programme;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.fault.Faults;

/** Faults of organisations and of the ties between them. */
final class OrganisationCheck {
    private final Programme.Builder facts;
    private final Set<String> known;
    private final Faults faults;

    OrganisationCheck(Programme.Builder facts, Set<String> known, Faults faults) {
        this.facts = facts;
        this.known = known;
        this.faults = faults;
    }

    void run() {
        faults.checkDistinct(
                "the organisations",
                "id",
                facts.organisations.stream().map(Organisation::id).toList());
        facts.organisations.forEach(this::checkOrganisation);
        Set<BusinessTie> seen = new HashSet<>();
        for (BusinessTie tie : facts.businessTies) {
            checkTie(tie);
            if (!seen.add(tie)) {
                faults.add(subject(tie), "", "The " + subject(tie) + " is given more than once.", "keep one of them.");
            }
        }
        checkCycles();
    }

    private void checkOrganisation(Organisation organisation) {
        String subject = "organisation (" + Faults.quote(organisation.id()) + ")";
        faults.checkKey(subject, "id", organisation.id());
        organisation.name().ifPresent(name -> faults.checkText(subject, "name", name, Faults.LONGEST_KEY));
        organisation.sector().ifPresent(sector -> faults.checkKey(subject, "sector", sector));
        organisation.seat().ifPresent(seat -> RangeCheck.checkLocation(subject, seat, faults));
        organisation.parent().filter(parent -> !known.contains(parent))
                .ifPresent(parent -> faults.unknown(subject, "parent", parent));
    }

    private void checkTie(BusinessTie tie) {
        String subject = subject(tie);
        RangeCheck.checkDates(subject, tie.during(), faults);
        if (!known.contains(tie.first())) {
            faults.unknown(subject, "first organisation", tie.first());
        }
        if (!known.contains(tie.second())) {
            faults.unknown(subject, "second organisation", tie.second());
        }
        if (tie.first().equals(tie.second())) {
            faults.add(
                    subject,
                    Faults.quote(tie.first()),
                    "The " + subject + " ties an organisation to itself.",
                    "one of the two ids is wrong.");
        }
    }

    /** Ownership in force during the term must not lead back to where it began. */
    private void checkCycles() {
        SetMultimap<String, String> owners = LinkedHashMultimap.create();
        for (Organisation organisation : facts.organisations) {
            organisation.parent().ifPresent(parent -> owners.put(organisation.id(), parent));
        }
        DateRange term = DateRange.of(facts.start, facts.end);
        for (BusinessTie tie : facts.businessTies) {
            if (tie.kind() == BusinessTie.Kind.OWNER && !tie.first().equals(tie.second())
                    && tie.during().overlaps(term)) {
                owners.put(tie.second(), tie.first());
            }
        }
        Set<String> reported = new HashSet<>();
        for (String id : new TreeSet<>(owners.keySet())) {
            if (!reported.contains(id)) {
                Set<String> cycle = cycleThrough(id, owners);
                if (!cycle.isEmpty()) {
                    reported.addAll(cycle);
                    String path =
                            cycle.stream().map(Faults::quote).reduce("", (a, b) -> a + b + " → ") + Faults.quote(id);
                    faults.add(
                            "organisation (" + Faults.quote(id) + ")",
                            path,
                            "The owners of organisation (" + Faults.quote(id) + ") form a cycle: " + path + ".",
                            "one of the parents or ownership ties is the wrong way round.");
                }
            }
        }
    }

    /** Returns the organisations on a way over owners from {@code start} back to itself, or nothing. */
    private static Set<String> cycleThrough(String start, SetMultimap<String, String> owners) {
        Map<String, String> cameFrom = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            String id = open.remove();
            for (String owner : owners.get(id)) {
                if (owner.equals(start)) {
                    ArrayDeque<String> path = new ArrayDeque<>();
                    for (String at = id; at != null; at = cameFrom.get(at)) {
                        path.addFirst(at);
                    }
                    return new LinkedHashSet<>(path);
                }
                if (!cameFrom.containsKey(owner)) {
                    cameFrom.put(owner, id);
                    open.add(owner);
                }
            }
        }
        return Set.of();
    }

    private static String subject(BusinessTie tie) {
        return "business tie (" + tie.kind() + " " + Faults.quote(tie.first()) + " " + Faults.quote(tie.second()) + ")";
    }
}
