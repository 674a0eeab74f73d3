package org.tandem.matching.io.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.CareerStage;

/** What a column of a form can be to us. Most are columns of our tables of people. */
public enum Field {
    /** The id, usually the e-mail address; of several answers with one id the latest counts. */
    ID(Kind.TEXT),
    /** The whole name. */
    NAME(Kind.TEXT),
    /** The first half of a name. */
    FIRST_NAME(Kind.TEXT),
    /** The second half of a name. */
    LAST_NAME(Kind.TEXT),
    /** Whom somebody works for; its name is its id. */
    ORGANISATION(Kind.TEXT),
    /** The branch that somebody works in. */
    SECTOR(Kind.TEXT),
    /** A postcode, a name or both; several columns are read as one text. */
    PLACE(Kind.PLACE),
    /** Whether meetings online are possible. */
    REMOTE(Kind.FLAG),
    /** The languages that somebody speaks. */
    LANGUAGES(Kind.LIST),
    /** The hours that somebody has in a month. */
    HOURS_PER_MONTH(Kind.NUMBER),
    /** The forms of working together that somebody likes. */
    FORMS(Kind.LIST),
    /** The stage of the career, in the words of our tables. */
    STAGE(Kind.CHOICE),
    /** Whether somebody is admitted, in the words of our tables. */
    ADMISSION(Kind.CHOICE),
    /** Competences that somebody offers. */
    OFFERS(Kind.LIST),
    /** Competences that somebody seeks. */
    SEEKS(Kind.LIST),
    /** Competences that mentors offer and mentees seek, where one form asks both. */
    TOPICS(Kind.LIST),
    /** Which of the competences sought matters most: it is sought with the greatest importance. */
    MOST_IMPORTANT(Kind.LIST),
    /** What somebody likes beside work. */
    INTERESTS(Kind.LIST),
    /** Whom somebody would like to meet, by ids or names. */
    WISHES(Kind.LIST),
    /** Whom somebody must not meet, by ids or names. */
    VETOES(Kind.LIST),
    /** How many mentees a mentor takes at most. */
    PLACES(Kind.WHOLE),
    /** How many mentors a mentee would like. */
    MENTORS_WANTED(Kind.WHOLE),
    /** Who goes first, 0 to 9. */
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

    /** Returns the words to choose from; empty if the field has none of our own. */
    String choices() {
        return switch (this) {
            case STAGE -> Row.keywords(CareerStage.class);
            case ADMISSION -> Row.keywords(AdmissionStatus.class);
            default -> "";
        };
    }

    /** Returns whether a text is one of the words to choose from, in English or German. */
    boolean isChoice(String text) {
        return switch (this) {
            case STAGE -> Row.constant(CareerStage.class, text).isPresent();
            case ADMISSION -> Row.constant(AdmissionStatus.class, text).isPresent();
            default -> true;
        };
    }

    /** Returns whether the answers are competences, which have levels. */
    boolean isCompetences() {
        return this == OFFERS || this == SEEKS || this == TOPICS;
    }

    /** Returns whether several columns may tell of it. */
    boolean mayRepeat() {
        return kind == Kind.LIST || kind == Kind.PLACE || this == OWN || this == IGNORE;
    }

    /** Returns whether answers of this side may have it. */
    boolean isFor(Side role) {
        return switch (this) {
            case PLACES -> role == Side.MENTORS;
            case MENTORS_WANTED, PRIORITY -> role == Side.MENTEES;
            default -> true;
        };
    }

    /** Returns all names. */
    static String keys() {
        return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
    }
}
