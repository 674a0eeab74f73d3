package org.tandem.matching.policy.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures whether the two come from different branches. */
final class SectorMeasure extends FactMeasure {

    SectorMeasure(Programme programme) {
        this(programme, new HashMap<>());
    }

    private SectorMeasure(Programme programme, Map<String, Integer> numbers) {
        super(sectors(programme, programme.mentors(), numbers), sectors(programme, programme.mentees(), numbers));
    }

    private static int[] sectors(Programme programme, List<? extends Person> people, Map<String, Integer> numbers) {
        int[] sectors = new int[people.size()];
        for (int p = 0; p < sectors.length; p++) {
            Optional<String> sector = programme.sectorOf(people.get(p));
            sector.ifPresent(key -> numbers.putIfAbsent(key, numbers.size()));
            sectors[p] = sector.map(numbers::get).orElse(UNKNOWN);
        }
        return sectors;
    }

    @Override
    double fit(int ofMentor, int ofMentee) {
        return ofMentor != ofMentee ? 1 : 0;
    }
}
