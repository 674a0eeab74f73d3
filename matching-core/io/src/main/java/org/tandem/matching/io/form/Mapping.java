package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the answers to a form become people: what each column is, and which texts mean the same. A mapping is written to a file
 * once and used for every later export of the form.
 *
 * @param role the side of all who answered; absent if a column tells it
 * @param country what people who name no country mean, {@code DE}, {@code AT} or {@code CH}; absent if it is open
 * @param columns one for each column of the form, in order
 * @param organisations other spellings of organisations, with the one that counts
 * @param places what people wrote for a place, with a postcode or a name that is clear
 */
public record Mapping(
        Optional<Side> role,
        Optional<String> country,
        List<MappedColumn> columns,
        Map<String, String> organisations,
        Map<String, String> places) {
    /** Copies the collections. */
    public Mapping {
        columns = List.copyOf(columns);
        organisations = new LinkedHashMap<>(organisations);
        places = new LinkedHashMap<>(places);
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** Returns how many columns have been given a meaning. */
    public long read() {
        return columns.stream().filter(column -> column.field() != Field.IGNORE).count();
    }

    /** Organisations and places that people named are theirs: says only how many columns there are. */
    @Override
    public String toString() {
        return "Mapping[" + columns.size() + " columns]";
    }
}
