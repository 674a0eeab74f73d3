package org.tandem.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.feedback.WeightFit;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.test.PolicyTester;

/** Which types the public face of a class names, read off the compiled classes. */
final class PublicSignatures {
    private final Set<Class<?>> named = new LinkedHashSet<>();
    private final Set<Type> seen = new HashSet<>();

    private PublicSignatures() {}

    /** A class of each module of the library that has no files to read. */
    static Map<String, Class<?>> doors() {
        Map<String, Class<?>> doors = new LinkedHashMap<>();
        doors.put("core", Matcher.class);
        doors.put("answers", Explainer.class);
        doors.put("lifecycle", EventLog.class);
        doors.put("groups", GroupPolicy.class);
        doors.put("needs", NeedsMatcher.class);
        doors.put("feedback", WeightFit.class);
        doors.put("sensitivity", Sensitivity.class);
        doors.put("proofs", ProofChecker.class);
        doors.put("test", PolicyTester.class);
        doors.put("spring-boot-starter", MatchingService.class);
        return doors;
    }

    /** Returns every class of the module of {@code door} that is public, also through all around it, and not internal. */
    static List<Class<?>> publicClasses(Class<?> door, String root) {
        try {
            Path where = Path.of(door.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(where)) {
                return publicClassesIn(where, root);
            }
            // Once a module is packaged, those after it see its archive.
            try (FileSystem archive = FileSystems.newFileSystem(where)) {
                return publicClassesIn(archive.getPath("/"), root);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (URISyntaxException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> publicClassesIn(Path classes, String root)
            throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (name.startsWith(root) && !name.contains(".internal.")
                // The independent checker is not exported.
                        && !name.startsWith(root + ".check.")
                        && !name.endsWith("-info.class")) {
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            PublicSignatures.class.getClassLoader());
                    if (isVisible(type)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && !type.isAnonymousClass() && (around == null || isVisible(around));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Returns every class in supertypes, type parameters, and public or protected members of {@code type}. */
    static Set<Class<?>> typesNamedBy(Class<?> type) {
        PublicSignatures signatures = new PublicSignatures();
        signatures.addAll(type.getTypeParameters());
        signatures.addAll(type.getGenericInterfaces());
        if (type.getGenericSuperclass() != null && showsAnything(type.getSuperclass())) {
            signatures.add(type.getGenericSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                signatures.add(field.getGenericType());
            }
        }
        Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .forEach(signatures::addExecutable);
        return signatures.named;
    }

    /** A class all of whose methods and fields are its package's adds nothing to what extends it. */
    private static boolean showsAnything(Class<?> type) {
        return Stream.<Member>concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                .anyMatch(member -> isVisible(member.getModifiers()));
    }

    private void addExecutable(Executable member) {
        addAll(member.getTypeParameters());
        addAll(member.getGenericParameterTypes());
        addAll(member.getGenericExceptionTypes());
        if (member instanceof Method method) {
            add(method.getGenericReturnType());
        }
    }

    private void addAll(Type[] types) {
        Arrays.stream(types).forEach(this::add);
    }

    private void add(Type type) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case Class<?> plain when plain.isArray() -> add(plain.getComponentType());
            case Class<?> plain -> named.add(plain);
            case ParameterizedType generic -> {
                add(generic.getRawType());
                addAll(generic.getActualTypeArguments());
            }
            case GenericArrayType array -> add(array.getGenericComponentType());
            case TypeVariable<?> variable -> addAll(variable.getBounds());
            case WildcardType wildcard -> {
                addAll(wildcard.getUpperBounds());
                addAll(wildcard.getLowerBounds());
            }
            default -> throw new IllegalStateException("A new kind of type: " + type.getClass());
        }
    }
}
