package org.tandem.matching.desk.load;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A desk in a process of its own, on the loopback address alone, that can be killed. */
final class DeskProcess implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("The desk is open at http://localhost:(\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("one-time password (\\S+)");

    private final Process process;
    private final int port;
    private final String password;

    private DeskProcess(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Starts a desk and waits until it is open. */
    static DeskProcess start(Path folder, boolean isFirst) throws IOException {
        return start(file(folder), isFirst, List.of());
    }

    private static String file(Path folder) {
        return System.getProperty("desk.database",
                "jdbc:h2:file:" + folder.resolve("desk") + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE");
    }

    /** Starts a desk on a database elsewhere, and waits until it is open. */
    static DeskProcess on(String url, boolean isFirst) throws IOException {
        return start(url, isFirst, List.of());
    }

    /** Starts a desk on a disk that is full as soon as a file has so many blocks of 1024 bytes. */
    static DeskProcess startOnFullDisk(Path folder, long blocks) throws IOException {
        return start(file(folder), false, List.of("bash", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""));
    }

    private static DeskProcess start(String url, boolean isFirst, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", classPath(),
                "org.tandem.matching.desk.DeskApplication",
                "--server.port=0",
                "--springdoc.api-docs.enabled=false",
                "--spring.datasource.hikari.connection-timeout=3000",
                "--spring.datasource.url=" + url));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        int port = 0;
        String password = "";
        List<String> said = new ArrayList<>();
        while (port == 0 || (isFirst && password.isEmpty())) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("The desk has not started: " + String.join("\n", said));
            }
            said.add(line);
            Matcher open = OPEN.matcher(line);
            Matcher given = PASSWORD.matcher(line);
            port = open.find() ? Integer.parseInt(open.group(1)) : port;
            password = given.find() ? given.group(1) : password;
        }
        // Nobody else reads what it says, and a full pipe would hold it.
        Thread.ofVirtual()
                .start(() -> output.lines().filter(line -> line.contains("ERROR") || line.contains("database"))
                        .forEach(System.out::println));
        return new DeskProcess(process, port, password);
    }

    /** Without the tests, whose settings the desk would find: it has its own clock, limits and passwords. */
    private static String classPath() {
        Path tests;
        try {
            tests = Path.of(DeskProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !Path.of(part).toAbsolutePath().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    /** Kills it, as kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
