package org.tandem.matching.io.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder whose files are replaced together. They are first written to a folder of their own within it and forced to the
 * disk; giving that folder its second name is the moment from which the new files count. Then they are moved to their
 * places. A full disk or a failing write therefore leaves the old files; after a crash in the midst of moving, the next
 * run on the folder moves the rest. Files that are not ours stay as they are.
 */
public final class OutputFolder {
    private static final String WRITING = ".tandem-writing";
    private static final String COMPLETE = ".tandem-complete";
    private static final String REPLACED = ".tandem-replaced";

    private final Path folder;
    private final Mover mover;

    /** Moves one file or folder at once. */
    interface Mover {
        /** Moves it, or leaves it where it is and throws. */
        void move(Path from, Path to) throws IOException;
    }

    private OutputFolder(Path folder, Mover mover) {
        this.folder = folder;
        this.mover = mover;
    }

    /**
     * Writes all of {@code files}, or none.
     *
     * @throws IOException if they cannot be written; the folder is as it was
     */
    public static void write(Path folder, List<OutputFile> files) throws IOException {
        write(folder, files, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    static void write(Path folder, List<OutputFile> files, Mover mover) throws IOException {
        boolean isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        try {
            new OutputFolder(folder, mover).write(files);
        } catch (IOException | RuntimeException failed) {
            if (isNew) {
                delete(folder);
            }
            throw failed;
        }
    }

    private void write(List<OutputFile> files) throws IOException {
        recover();
        Path writing = folder.resolve(WRITING);
        try {
            Files.createDirectory(writing);
            for (OutputFile file : files) {
                write(writing.resolve(file.name()), file);
            }
            for (OutputFile file : files) {
                requireReplaceable(folder.resolve(file.name()));
            }
        } catch (IOException | RuntimeException failed) {
            delete(writing);
            throw failed;
        }
        mover.move(writing, folder.resolve(COMPLETE));
        exchange(files.stream().map(OutputFile::name).toList());
    }

    private static void write(Path path, OutputFile file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            file.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void requireReplaceable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
    }

    /** Moves the new files in and the old ones away; if one cannot be moved (it may be open elsewhere), all move back. */
    private void exchange(List<String> names) throws IOException {
        Path complete = folder.resolve(COMPLETE);
        Path replaced = Files.createDirectory(folder.resolve(REPLACED));
        Deque<Runnable> backwards = new ArrayDeque<>();
        try {
            for (String name : names) {
                Path target = folder.resolve(name);
                if (Files.exists(target)) {
                    move(target, replaced.resolve(name), backwards);
                }
                move(complete.resolve(name), target, backwards);
            }
        } catch (IOException failed) {
            backwards.forEach(Runnable::run);
            delete(complete);
            delete(replaced);
            throw failed;
        }
        delete(complete);
        delete(replaced);
    }

    private void move(Path from, Path to, Deque<Runnable> backwards) throws IOException {
        mover.move(from, to);
        backwards.push(() -> {
            try {
                mover.move(to, from);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        });
    }

    /** Moves what an interrupted run has left. */
    private void recover() throws IOException {
        Path complete = folder.resolve(COMPLETE);
        if (Files.isDirectory(complete)) {
            for (Path file : list(complete)) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        delete(complete);
        delete(folder.resolve(REPLACED));
        delete(folder.resolve(WRITING));
    }

    /** Deletes a folder of files, if it is there. */
    private static void delete(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            for (Path file : list(directory)) {
                Files.delete(file);
            }
            Files.delete(directory);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
