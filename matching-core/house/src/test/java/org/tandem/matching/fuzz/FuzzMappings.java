package org.tandem.matching.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.io.form.Mapping;
import org.tandem.matching.io.form.MappingReader;
import org.tandem.matching.io.form.MappingWriter;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** Mappings; one that is read is the same when it is written and read again. */
final class FuzzMappings implements FuzzTarget.Feed {
    private final Scratch scratch = new Scratch();

    @Override
    public List<byte[]> seeds() {
        return List.of(Scratch.utf8(
                "{ \"people\": \"mentees\", \"country\": \"DE\", \"columns\": { \"Mail\": \"id\", // the id",
                "\"T\": { \"field\": \"seeks\", \"separator\": \";\", \"level\": 4, \"options\": [\"a, b\"],",
                "\"words\": { \"x\": 2, \"y\": true } } }, \"places\": { \"Essen\": \"45127\" } }"));
    }

    @Override
    public void feed(byte[] bytes) {
        Scratch.read(bytes, faults -> {
            Optional<Mapping> mapping = MappingReader.read(scratch.file("mapping.json", bytes), faults);
            if (mapping.isPresent() != (faults.count() == 0)) {
                throw new AssertionError("A mapping with faults is read, or one without is not.");
            }
            mapping.ifPresent(this::checkWritten);
        });
    }

    private void checkWritten(Mapping mapping) {
        String text = MappingWriter.text(mapping, Wording.in(Locale.ENGLISH));
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Optional<Mapping> again = MappingReader.read(scratch.file("again.json", text), faults);
        faults.throwIfAny();
        if (!again.map(one -> MappingWriter.text(one, Wording.in(Locale.ENGLISH))).equals(Optional.of(text))) {
            throw new AssertionError("A mapping is another one when it is read again.");
        }
    }
}
