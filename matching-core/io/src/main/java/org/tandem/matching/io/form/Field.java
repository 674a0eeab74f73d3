package org.tandem.matching.io.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a form can be to us. Most are columns of our tables of people. */
public enum Field {
    /** The id, usually the e-mail address; of several answers with one id the latest counts. */
    ID(Kind.TEXT),
    NAME(Kind.TEXT),
    FIRST_NAME(Kind.TEXT),
    LAST_NAME(Kind.TEXT),
    ORGANISATION(Kind.TEXT),
    SECTOR(Kind.TEXT),
    /** A postcode, a name or both; several columns are read as one text. */
    PLACE(Kind.PLACE),
    REMOTE(Kind.FLAG),
    LANGUAGES(Kind.LIST),
    HOURS_PER_MONTH(Kind.NUMBER),
    FORMS(Kind.LIST),
    STAGE(Kind.CHOICE),
    ADMISSION(Kind.CHOICE),
    OFFERS(Kind.LIST),
    SEEKS(Kind.LIST),
    /** Which of the competences sought matters most: it is sought with the greatest importance. */
    MOST_IMPORTANT(Kind.LIST),
    INTERESTS(Kind.LIST),
    WISHES(Kind.LIST),
    VETOES(Kind.LIST),
    PLACES(Kind.WHOLE),
    MENTORS_WANTED(Kind.WHOLE),
    PRIORITY(Kind.WHOLE),
    /** A question of the programme's own, kept under another name. */
    OWN(Kind.TEXT),
    /** On which side somebody takes part, where one form asks both. */
    ROLE(Kind.CHOICE),
    /** Whether somebody agrees that their data is used; without a yes the person stays out. */
    CONSENT(Kind.FLAG),
    /** When the answer was given. */
    ANSWERED(Kind.TIME),
    /** When the answer was sent; without it, it is unfinished and stays out. */
    SUBMITTED(Kind.TIME),
    /** Not read. */
    IGNORE(Kind.NONE);

    private final Kind kind;

    /** How cells are read. */
    enum Kind {
        TEXT,
        LIST,
        NUMBER,
        WHOLE,
        FLAG,
        CHOICE,
        PLACE,
        TIME,
        NONE
    }

    Field(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Returns how mappings name the field; where there is a column for it in our tables, that is its name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the field of this name, whatever its case and whether its words are apart by blanks or hyphens. */
    static Optional<Field> of(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(field -> field.name().equals(key)).findFirst();
    }

    /** Returns whether several columns may tell of it. */
    boolean mayRepeat() {
        return kind == Kind.LIST || kind == Kind.PLACE || this == OWN || this == IGNORE;
    }

    /** Returns whether answers of this side may have it. */
    boolean isFor(Role role) {
        return switch (this) {
            case PLACES -> role == Role.MENTORS;
            case MENTORS_WANTED, PRIORITY -> role == Role.MENTEES;
            default -> true;
        };
    }

    /** Returns all names. */
    static String keys() {
        return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
    }
}
