package org.tandem.matching.fuzz;

import java.util.List;

/** What is read from outside. Whatever bytes come, there is a value, or the exception that the Javadoc names with the faults. */
enum FuzzTarget {
    /** Tables as text: of people, organisations, ties, decisions, workshops, needs, scores. */
    TABLES(new FuzzTables()),
    /** Workbooks: parts of one that were damaged, or the whole. */
    WORKBOOKS(new FuzzWorkbooks()),
    /** Exports of forms, read by what is proposed for them. */
    FORMS(new FuzzForms()),
    /** Mappings of forms. */
    MAPPINGS(new FuzzMappings()),
    /** Policy files, of pairs and of groups. */
    POLICIES(new FuzzPolicies()),
    /** Values as JSON. */
    JSON(new FuzzJson()),
    /** Decision records. */
    RECORDS(new FuzzRecords()),
    /** Certificates of plans. */
    CERTIFICATES(new FuzzCertificates());

    /** What is fed. */
    interface Feed {

        /** Returns good inputs to start from. */
        List<byte[]> seeds();

        /** Reads bytes. Throws whatever must not be thrown. */
        void feed(byte[] bytes);
    }

    private final Feed feed;

    FuzzTarget(Feed feed) {
        this.feed = feed;
    }

    List<byte[]> seeds() {
        return feed.seeds();
    }

    void feed(byte[] bytes) {
        feed.feed(bytes);
    }
}
