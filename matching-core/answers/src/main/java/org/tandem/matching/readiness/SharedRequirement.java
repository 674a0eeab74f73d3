package org.tandem.matching.readiness;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What two people must share, and by which seats and places are counted. */
public sealed interface SharedRequirement extends Answer {

    /** The kinds of topic. */
    enum Kind {
        /** Languages to talk in. */
        LANGUAGE,
        /** Ways of working together. */
        FORM,
        /** Where people can meet. */
        REGION
    }

    /** Returns the kind. */
    Kind kind();

    /**
     * A language.
     *
     * @param code the programme's code of it
     */
    record Language(String code) implements SharedRequirement {
        @Override
        public Kind kind() {
            return Kind.LANGUAGE;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(SharedRequirement.class, "topic.language", code);
        }
    }

    /**
     * A form of working together.
     *
     * @param key the programme's key of it
     */
    record Form(String key) implements SharedRequirement {
        @Override
        public Kind kind() {
            return Kind.FORM;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(SharedRequirement.class, "topic.form", key);
        }
    }

    /**
     * A cell of a grid over the earth.
     *
     * @param latitude degrees north of its centre, -90 to 90
     * @param longitude degrees east of its centre, -180 to 180
     */
    record Region(double latitude, double longitude) implements SharedRequirement {
        @Override
        public Kind kind() {
            return Kind.REGION;
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(SharedRequirement.class, "topic.region", latitude, longitude);
        }
    }

    /**
     * Nothing is known: the people have stated none.
     *
     * @param kind what they have not stated
     */
    record NotStated(Kind kind) implements SharedRequirement {
        @Override
        public String say(Wording wording) {
            return wording.phrase(SharedRequirement.class, "topic.not-stated", kind.ordinal());
        }
    }
}
