package org.tandem.matching.io.policy;

import java.util.Collection;
import java.util.Optional;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.NearestName;
import org.tandem.matching.io.table.Where;

/** The fault that a name is not known, with the one that was probably meant. */
final class UnknownName {
    private UnknownName() {}

    static void add(InputFaults faults, Where where, String name, Collection<String> known) {
        Optional<String> nearest = NearestName.of(name, known);
        if (known.isEmpty()) {
            faults.add(where, UnknownName.class, "name.none", Faults.quote(name));
        } else if (nearest.isPresent()) {
            faults.add(where, UnknownName.class, "name.near", Faults.quote(name), nearest.get());
        } else {
            faults.add(where, UnknownName.class, "name.list", Faults.quote(name), String.join(", ", known));
        }
    }
}
