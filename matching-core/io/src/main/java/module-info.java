/** Reads and writes what Tandem's matching takes and gives. */
module org.tandem.matching.io {
    requires transitive org.tandem.matching;
    requires transitive org.tandem.matching.groups;
    requires transitive org.tandem.matching.lifecycle;
    requires transitive org.tandem.matching.needs;
    requires transitive org.tandem.matching.sensitivity;
    requires transitive static org.jspecify;
    requires transitive tools.jackson.databind;
    requires java.xml;
    requires org.apache.commons.csv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;

    exports org.tandem.matching.io.facts;
    exports org.tandem.matching.io.form;
    exports org.tandem.matching.io.json;
    exports org.tandem.matching.io.place;
    exports org.tandem.matching.io.policy;
    exports org.tandem.matching.io.question;
    exports org.tandem.matching.io.sheet;
    exports org.tandem.matching.io.table;
    exports org.tandem.matching.io.workbook;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.io.facts to
            org.tandem.matching;
    opens org.tandem.matching.io.fault to
            org.tandem.matching;
    opens org.tandem.matching.io.form to
            org.tandem.matching;
    opens org.tandem.matching.io.policy to
            org.tandem.matching;
    opens org.tandem.matching.io.question to
            org.tandem.matching;
    opens org.tandem.matching.io.sheet to
            org.tandem.matching;
    opens org.tandem.matching.io.table to
            org.tandem.matching;

    provides tools.jackson.databind.JacksonModule with
            org.tandem.matching.io.json.TandemModule;
}
