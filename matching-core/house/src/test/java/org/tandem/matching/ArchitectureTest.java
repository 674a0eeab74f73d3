package org.tandem.matching;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One way through the house: a package imports packages of lower rank only, and a module requires modules below it. */
class ArchitectureTest {
    private static final String ROOT = "org.tandem.matching";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path CORE = Path.of("").toAbsolutePath().getParent();
    private static final Pattern REQUIRES =
            Pattern.compile("requires (?:transitive )?org\\.tandem\\.matching(?:\\.([a-z]+))?;");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+)( to)?");

    /** The modules of the library, each above those it may require; the core has no name here. */
    private static final List<String> MODULES =
            List.of(
                    "", "test", "answers", "sensitivity", "feedback", "groups", "needs", "proofs", "lifecycle", "io",
                    "spring-boot-starter");

    /** Those that have packages of their own, for files and for Spring. */
    private static final Set<String> APART = Set.of("io", "spring-boot-starter");
    /** What the module for tests may name: who uses those classes has them. */
    private static final List<String> TEST_TOOLS = List.of("net.jqwik.", "org.assertj.");

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?((?:[a-z_0-9]+\\.)+)[A-Z].*");

    /** Rank by package, without the root. A package that is missing here fails the test. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            entry("fault", 0),
            entry("run", 0),
            entry("text", 0),
            entry("internal.flow", 0),
            entry("internal.graph", 4),
            entry("internal.group", 1),
            entry("internal.host", 0),
            entry("internal.json", 0),
            entry("internal.sphere", 0),
            entry("internal.check", 6),
            entry("internal.edit", 6),
            entry("internal.plan", 8),
            entry("check", 8),
            entry("test", 9),
            entry("internal.timefold.room", 1),
            entry("internal.partition", 2),
            entry("internal.timefold.group", 3),
            entry("programme", 1),
            entry("internal.index", 2),
            entry("policy", 3),
            entry("policy.rule", 4),
            entry("policy.criterion", 4),
            entry("policy.ready", 5),
            entry("compatibility", 5),
            entry("plan", 7),
            entry("internal.model", 7),
            entry("internal.linear", 0),
            entry("internal.losses", 1),
            entry("internal.relax", 8),
            entry("internal.branch", 9),
            entry("internal.exact", 10),
            entry("internal.price", 11),
            entry("explain.shortage", 12),
            entry("internal.timefold", 12),
            entry("explain", 12),
            entry("feedback", 12),
            entry("fairness", 12),
            entry("intake", 12),
            entry("life", 12),
            entry("need", 12),
            entry("recommend", 12),
            entry("recruit", 12),
            entry("rematch", 13),
            entry("readiness", 12),
            entry("group", 12),
            entry("sensitivity", 12),
            entry("proof", 12),
            entry("stability", 12),
            entry("internal.solve", 13),
            entry("need.explain", 13),
            entry("", 14),
            entry("acceptance", 14),
            entry("joint", 15),
            entry("audit", 15));

    private record Source(Path file, String packageName, List<String> lines) {
        String where() {
            return packageName + "/" + file.getFileName();
        }

        List<String> importedPackages() {
            List<String> packages = new ArrayList<>();
            for (String line : lines) {
                Matcher found = IMPORT.matcher(line);
                if (found.matches()) {
                    packages.add(found.group(1).substring(0, found.group(1).length() - 1));
                }
            }
            return packages;
        }

        /** Lines of code, without imports and comments. */
        List<String> code() {
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                    .toList();
        }
    }

    /** Sources of all modules but those apart. */
    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String module : MODULES) {
            if (!APART.contains(module)) {
                sources.addAll(sources(CORE.resolve(module).resolve(SOURCES)));
            }
        }
        sources.addAll(sources(CORE.resolve(Path.of("test", "src", "check", "java"))));
        assertThat(sources).hasSizeGreaterThan(400);
        return sources;
    }

    private static List<Source> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .map(file -> source(root, file))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Source source(Path root, Path file) {
        try {
            String packageName = root.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
            return new Source(file, packageName, Files.readAllLines(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String descriptor(String module) throws IOException {
        return Files.readString(CORE.resolve(module).resolve(SOURCES).resolve("module-info.java"));
    }

    @Test
    void modulesRequireModulesBelowThemOnly() throws IOException {
        for (int at = 0; at < MODULES.size(); at++) {
            List<String> required = REQUIRES.matcher(descriptor(MODULES.get(at)))
                    .results()
                    .map(found -> Objects.requireNonNullElse(found.group(1), ""))
                    .toList();
            assertThat(MODULES.subList(0, at)).as(MODULES.get(at)).containsAll(required);
            assertThat(required.isEmpty()).as(MODULES.get(at)).isEqualTo(at == 0);
        }
    }

    @Test
    void everyPublishedModuleIsKnownAndOnTheBillOfMaterials() throws IOException {
        try (Stream<Path> files = Files.walk(CORE, 5)) {
            List<Path> published = files.filter(file -> file.endsWith(SOURCES.resolve("module-info.java"))).toList();
            assertThat(published).hasSameSizeAs(MODULES);
        }
        String bill = Files.readString(CORE.resolve("bom").resolve("pom.xml"));
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(bill)
                        .contains("<artifactId>matching-" + (module.isEmpty() ? "core" : module) + "</artifactId>"));
    }

    @Test
    void internalsAreSharedWithNamedModulesOnly() throws IOException {
        for (String module : MODULES) {
            assertThat(EXPORT.matcher(descriptor(module)).results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.group(2) != null)
                            .as(found.group(1))
                            .isEqualTo(found.group(1).contains(".internal.")));
        }
    }

    private static int rank(String packageName) {
        String inside = packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
        assertThat(RANKS).as("ranks of packages").containsKey(inside);
        return RANKS.get(inside);
    }

    @Test
    void importsGoToLowerRanksOnly() {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> importing = new TreeSet<>();
        for (Source source : sources()) {
            int rank = rank(source.packageName());
            for (String imported : source.importedPackages()) {
                if (imported.startsWith(ROOT) && !imported.equals(source.packageName())) {
                    importing.add(source.packageName());
                    if (rank(imported) >= rank) {
                        wrong.add(source.where() + " imports " + imported);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(importing).as("packages that import others of ours").hasSizeGreaterThan(8);
    }

    @Test
    void everyRankedPackageExists() {
        assertThat(sources().stream().map(Source::packageName).distinct())
                .containsExactlyInAnyOrderElementsOf(RANKS.keySet().stream()
                        .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                        .toList());
    }

    @Test
    void nothingIsNamedWithItsPackageInsteadOfImported() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(source.code())
                        .as(source.where())
                        .noneMatch(line -> line.contains(ROOT + ".") || line.contains("ai.timefold.")));
    }

    @Test
    void timefoldIsImportedBelowOnePackageOnly() {
        List<String> importers = sources().stream()
                .filter(source -> source.importedPackages().stream().anyMatch(name -> name.startsWith("ai.timefold")))
                .map(Source::packageName)
                .distinct()
                .toList();
        assertThat(importers)
                .containsExactlyInAnyOrder(
                        ROOT + ".internal.timefold",
                        ROOT + ".internal.timefold.group",
                        ROOT + ".internal.timefold.room");
    }

    @Test
    void solversOfTimefoldAreMadeInOneRoomOnly() {
        assertThat(sources().stream()
                .filter(source -> source.code().stream().anyMatch(line -> line.contains("SolverFactory.create(")))
                .map(Source::where))
                .containsExactly(ROOT + ".internal.timefold.room/TimefoldRoom.java");
    }

    @Test
    void theOptionalSolverIsImportedByOneClassOnly() {
        List<String> importers = sources().stream()
                .filter(source -> source.importedPackages().stream().anyMatch(name -> name.startsWith("org.ojalgo")))
                .map(Source::where)
                .toList();
        assertThat(importers).containsExactly(ROOT + ".feedback/NonNegativeRidge.java");
    }

    @Test
    void nothingWritesToTheConsole() {
        assertThat(sources())
                .allSatisfy(source -> assertThat(source.code())
                        .as(source.where())
                        .noneMatch(line -> line.contains("System.out")
                                || line.contains("System.err")
                                || line.contains("printStackTrace")));
    }

    @Test
    void publicSignaturesNameOnlyTheJdkAndOurOwnPublicPackages() {
        List<String> wrong = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        PublicSignatures.doors().forEach((module, door) -> {
            assertThat(PublicSignatures.publicClasses(door, ROOT)).contains(door);
            for (Class<?> type : PublicSignatures.publicClasses(door, ROOT)) {
                seen.add(type);
                for (Class<?> named : PublicSignatures.typesNamedBy(type)) {
                    boolean allowed = named.isPrimitive()
                            || named.getName().startsWith("java.")
                            || (named.getName().startsWith(ROOT + ".") && !named.getName().contains(".internal."))
                            || (module.equals("test") && TEST_TOOLS.stream().anyMatch(named.getName()::startsWith));
                    if (!allowed) {
                        wrong.add(type.getName() + " names " + named.getName());
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(300);
    }

    @Test
    void theCheckOfSignaturesSeesTypesWhereverTheyStand() {
        assertThat(PublicSignatures.typesNamedBy(Sample.class))
                .contains(
                        List.class,
                        Integer.class,
                        Path.class,
                        IOException.class,
                        Pattern.class,
                        Comparable.class,
                        StringBuilder.class)
                .doesNotContain(TreeSet.class);
    }

    /** Names a type in every place where a signature can. */
    public abstract static class Sample<T extends StringBuilder> implements Comparable<Sample<T>> {
        /** A field. */
        protected final Pattern field = Pattern.compile("");

        private final TreeSet<String> hidden = new TreeSet<>();

        /** A method. */
        public List<? super Integer[]> method(T argument, Path... paths) throws IOException {
            hidden.add(argument.toString() + paths.length);
            return List.of();
        }
    }
}
