package org.tandem.matching.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** Who belongs to whom: a search over parents and dated ownership, step by step. */
final class Owners {
    private Owners() {}

    /** Returns every organisation that can be reached from one over owners and owned, itself included. */
    static Set<String> group(Programme programme, String organisation) {
        Set<String> reached = new TreeSet<>(List.of(organisation));
        ArrayDeque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : neighbours(programme, open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static List<String> neighbours(Programme programme, String id) {
        List<String> neighbours = new ArrayList<>();
        for (Organisation organisation : programme.organisations()) {
            if (organisation.parent().isPresent()) {
                String parent = organisation.parent().get();
                addOther(neighbours, id, organisation.id(), parent);
            }
        }
        for (BusinessTie tie : programme.businessTies()) {
            if (tie.kind() == BusinessTie.Kind.OWNER && Days.meet(tie.during(), programme.start(), programme.end())) {
                addOther(neighbours, id, tie.first(), tie.second());
            }
        }
        return neighbours;
    }

    private static void addOther(List<String> neighbours, String id, String one, String other) {
        if (one.equals(id)) {
            neighbours.add(other);
        } else if (other.equals(id)) {
            neighbours.add(one);
        }
    }
}
