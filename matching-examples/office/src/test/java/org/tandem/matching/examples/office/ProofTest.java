package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Certificates from the command line: written, checked, and compared with files. */
class ProofTest extends OfficeTest {

    private String[] files(String pairs, String... more) {
        String[] all = new String[2 + more.length];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = "--pairs";
        all[more.length + 1] = office.file("pairs.csv", pairs.split("\n"));
        return all;
    }

    private static final String PAIRS = "mentee,mentor,points\nT-1,M-1,5\nT-1,M-2,4\nT-2,M-1,3";

    private String proof() {
        return folder.resolve("proof.json").toString();
    }

    private Office.Said match() {
        return office.run(files(PAIRS, "match", "--out", folder.resolve("plan").toString(), "--proof", proof()));
    }

    @Test
    void aCertificateIsWrittenWithItsScript() throws IOException {
        Office.Said said = match();

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Every level is proven: no plan is better.").contains("check_proof.py");
        assertThat(Files.readString(Path.of(proof()))).startsWith("{\"format\":\"tandem proof 1\"");
        assertThat(Files.readAllLines(folder.resolve("check_proof.py"))).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void itIsCheckedAloneAndWithItsFiles() {
        match();

        Office.Said alone = office.run("verify", proof());
        Office.Said same = office.run(files(PAIRS, "verify", proof()));
        Office.Said other = office.speaking(Locale.GERMAN).run(files(PAIRS + "\nT-2,M-2,1", "verify", proof()));

        assertThat(alone.code()).isZero();
        assertThat(alone.out()).contains("Proven: no plan").contains("was not checked");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("It is about these files");
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.out()).contains("Bewiesen: Kein Plan").contains("nicht von diesen Dateien");
    }

    @Test
    void whoHasEditedItIsTold() throws IOException {
        match();
        String json = Files.readString(Path.of(proof()));

        Files.writeString(Path.of(proof()), json.replace("\"points\":[5,", "\"points\":[6,"));
        assertThat(office.run("verify", proof()).code()).isEqualTo(4);
        Files.writeString(Path.of(proof()), json.substring(0, json.length() - 5));
        assertThat(office.run("verify", proof()).code()).isEqualTo(2);
    }

    @Test
    void withoutTimeThereIsNoneAndAnOldOneIsGone() throws IOException {
        match();

        Office.Said said = new Office(folder)
                .outOfTime()
                .run(files(PAIRS + "\nT-2,M-2,1", "match", "--out", folder.resolve("plan").toString(), "--proof",
                        proof(), "--time-limit", "1h"));

        assertThat(said.out()).contains("No certificate was found");
        assertThat(said.code()).isEqualTo(1);
        assertThat(Path.of(proof())).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() {
        Office.Said said = office.run(
                files(PAIRS, "match", "--out", folder.resolve("plan").toString(), "--proof", folder.toString()));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).singleElement().asString().contains("a certificate cannot be written there");
        assertThat(folder.resolve("plan")).doesNotExist();
    }
}
