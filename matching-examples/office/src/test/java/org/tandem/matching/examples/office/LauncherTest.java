package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that start the program. */
class LauncherTest {
    private static final Path LAUNCHERS = Path.of("src/main/launcher");
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;

    @Test
    void theJarBesideItIsStartedWithAllArguments() throws Exception {
        assumeTrue(Files.isExecutable(SHELL));
        Path home = Files.createDirectories(folder.resolve("a jdk/bin"));
        Path java = Files.writeString(home.resolve("java"), "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path launcher = Files.copy(
                LAUNCHERS.resolve("tandem"), folder.resolve("tandem"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(Files.isExecutable(launcher)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "demo", "two words", "");
        builder.environment().put("JAVA_HOME", folder.resolve("a jdk").toString());
        builder.environment().put("TANDEM_OPTS", "-Xmx1g -Dx=y");

        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .endsWith("<-Xmx1g><-Dx=y><-jar><" + folder.toRealPath().resolve("tandem.jar") + "><demo><two words><>")
                .contains("<-XX:AOTCache=" + folder.toRealPath().resolve("tandem.aot") + ">");
    }

    @Test
    void windowsHasItsOwn() throws Exception {
        List<String> lines = Files.readAllLines(LAUNCHERS.resolve("tandem.cmd"));

        assertThat(lines).first().isEqualTo("@echo off");
        assertThat(lines)
                .as("what is not plain stays in quotation marks, as the launcher relies on no label and no delay")
                .contains(
                        "setlocal EnableExtensions DisableDelayedExpansion",
                        "if defined JAVA_HOME set \"java=%JAVA_HOME:\"=%\\bin\\java\"")
                .noneMatch(line -> line.startsWith(":") || line.contains("goto"));
        assertThat(lines).last().asString()
                .endsWith(" \"-XX:AOTCache=%~dp0tandem.aot\" -Xlog:disable %TANDEM_OPTS% -jar \"%~dp0tandem.jar\" %*");
        assertThat(Files.readString(LAUNCHERS.resolve("tandem.cmd"))).doesNotContainPattern("[^\r]\n");
    }
}
