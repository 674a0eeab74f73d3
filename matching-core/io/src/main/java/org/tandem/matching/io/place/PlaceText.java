package org.tandem.matching.io.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text says of a place.
 *
 * @param country if it is named
 * @param postcode if there is one
 * @param name the words of the name, if there are any
 */
record PlaceText(Optional<String> country, Optional<String> postcode, List<String> name) {
    private static final Pattern POSTCODE = Pattern.compile("\\d{4,5}");
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("de", "DE"),
            Map.entry("deutschland", "DE"),
            Map.entry("germany", "DE"),
            Map.entry("at", "AT"),
            Map.entry("oesterreich", "AT"),
            Map.entry("austria", "AT"),
            Map.entry("ch", "CH"),
            Map.entry("schweiz", "CH"),
            Map.entry("suisse", "CH"),
            Map.entry("svizzera", "CH"),
            Map.entry("switzerland", "CH"));
    /** The letters of number plates stand only before postcodes. */
    private static final Map<String, String> LETTERS = Map.of("d", "DE", "a", "AT");

    /** Reads a text; the first number of four or five figures is the postcode. */
    static PlaceText of(String text) {
        List<String> words = new ArrayList<>(PlaceNames.words(text));
        Optional<String> postcode = words.stream()
                .filter(word -> POSTCODE.matcher(word).matches())
                .findFirst();
        Optional<String> country = Optional.empty();
        if (postcode.isPresent()) {
            int at = words.indexOf(postcode.get());
            words.remove(at);
            if (at > 0) {
                String before = words.get(at - 1);
                country = Optional.ofNullable(LETTERS.getOrDefault(before, COUNTRIES.get(before)));
                if (country.isPresent()) {
                    words.remove(at - 1);
                }
            }
        }
        if (country.isEmpty() && !words.isEmpty() && (words.size() > 1 || postcode.isPresent())) {
            country = Optional.ofNullable(COUNTRIES.get(words.getLast()));
            if (country.isPresent()) {
                words.removeLast();
            }
        }
        PlaceText read = new PlaceText(Optional.empty(), postcode, List.copyOf(words));
        return country.map(read::in).orElse(read);
    }

    /** Returns the same text in a country that it does not name. */
    PlaceText in(String stated) {
        return new PlaceText(Optional.of(stated), restored(stated, postcode), name);
    }

    /** Returns whether a row may be meant by the name: one of the two continues or abbreviates the other. */
    boolean isAbout(Place row) {
        List<String> words = PlaceNames.words(row.name());
        List<String> written = name.size() > 1 && name.getLast().equalsIgnoreCase(row.region())
                ? name.subList(0, name.size() - 1)
                : name;
        return startsWith(written, words) || PlaceNames.abbreviate(written, words);
    }

    private static boolean startsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size() && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** Four figures are no German postcode, unless a spreadsheet took the leading zero away. */
    private static Optional<String> restored(String country, Optional<String> postcode) {
        return country.equals("DE") ? postcode.map(code -> code.length() == 4 ? "0" + code : code) : postcode;
    }
}
