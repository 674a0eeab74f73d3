package org.tandem.matching.desk.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/** A server of databases in a process of its own, on the loopback address, that goes away and comes back. */
final class AwayDatabase implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process server;

    AwayDatabase(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = started();
    }

    private Process started() throws IOException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dh2.bindAddress=127.0.0.1", "-cp", System.getProperty("java.class.path"), "org.h2.tools.Server",
                "-tcp", "-tcpPort", Integer.toString(port), "-baseDir", folder.toString(), "-ifNotExists")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        while (!isOpen()) {
            if (!process.isAlive()) {
                throw new IOException("The database has not started.");
            }
        }
        return process;
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + port + "/./desk;WRITE_DELAY=0;LOCK_TIMEOUT=60000";
    }

    /** Kills it, as kill -9 does. */
    void stop() {
        server.destroyForcibly().onExit().join();
    }

    void start() {
        try {
            server = started();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
