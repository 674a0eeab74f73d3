package org.tandem.matching.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.feedback.WeightFit;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.need.Need;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.sensitivity.Sensitivity;

/** The public types of the modules, found where they are. */
final class CoreTypes {
    private CoreTypes() {}

    /** Returns the public types of the packages that are exported, by name. */
    static List<Class<?>> all() {
        return modules().stream()
                .flatMap(module -> in(module).stream())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static List<Class<?>> in(Path where) {
        if (Files.isDirectory(where)) {
            return below(where);
        }
        try (FileSystem jar = FileSystems.newFileSystem(where, Map.of())) {
            return below(jar.getPath("/"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the folders or the archives of all modules whose values have a form. */
    static List<Path> modules() {
        return Stream
                .of(Programme.class, Explainer.class, EventLog.class, GroupPolicy.class, Need.class, WeightFit.class,
                        Sensitivity.class)
                .map(CoreTypes::whereIs)
                .toList();
    }

    /** Returns the folder or the archive of a class. */
    static Path whereIs(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static List<Class<?>> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> TandemModule.PACKAGES.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(CoreTypes::loaded)
                    .filter(CoreTypes::isPublic)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isPublic(type.getEnclosingClass());
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, CoreTypes.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
