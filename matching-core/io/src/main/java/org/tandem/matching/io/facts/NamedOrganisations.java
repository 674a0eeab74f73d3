package org.tandem.matching.io.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** The organisations that people name. Where there is no file of organisations, each is one of its own. */
final class NamedOrganisations {
    private static final int MOST_NOTED = 20;

    private final InputFaults faults;
    private final Map<String, Where> named = new LinkedHashMap<>();

    NamedOrganisations(InputFaults faults) {
        this.faults = faults;
    }

    void add(Row row) {
        row.text("organisation").ifPresent(name -> named.putIfAbsent(name, row.where("organisation")));
    }

    /** Adds all that are named, and notes so, with those that differ in spelling only. */
    void addTo(Programme.Builder programme) {
        if (named.isEmpty()) {
            return;
        }
        named.keySet().forEach(name -> programme.organisation(Organisation.of(name)));
        faults.note(faults.wording().phrase(NamedOrganisations.class, "organisations.named", named.size()));
        Map<String, Where> spelt = new LinkedHashMap<>();
        int noted = 0;
        for (Map.Entry<String, Where> one : named.entrySet()) {
            Where before = spelt.putIfAbsent(PlainWords.key(one.getKey()), one.getValue());
            if (before != null && ++noted <= MOST_NOTED) {
                faults.note(one.getValue(), NamedOrganisations.class, "organisations.alike", faults.said(before));
            }
        }
    }
}
