package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the module path the core stays closed: its records are read by what they export. */
class ModulePathTest {
    /** What only tests need, or is on the class path for them. */
    private static final List<String> TEST_JARS = List.of(
            "jqwik", "junit", "opentest4j", "apiguardian", "assertj", "byte-buddy", "logback", "schema", "yaml", "itu-",
            "surefire", "test", "matching-");

    private static ModuleLayer layer() {
        Path[] found = Stream.concat(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .filter(entry -> TEST_JARS.stream().noneMatch(new File(entry).getName()::contains))
                        .map(Path::of),
                Stream.concat(CoreTypes.modules().stream(), Stream.of(CoreTypes.whereIs(TandemJson.class))))
                .toArray(Path[]::new);
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(found), ModuleFinder.of(), List.of("org.tandem.matching.io"));
        return ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void valuesAreWrittenAndReadAcrossModules() throws ReflectiveOperationException {
        ModuleLayer layer = layer();
        Class<?> json = layer.findLoader("org.tandem.matching.io").loadClass(TandemJson.class.getName());
        Class<?> policies = layer.findLoader("org.tandem.matching")
                .loadClass("org.tandem.matching.policy.ready.ReadyPolicies");
        Class<?> terms = layer.findLoader("org.tandem.matching.lifecycle").loadClass("org.tandem.matching.life.Terms");
        assertThat(json.getModule().getName()).isEqualTo("org.tandem.matching.io");
        Object tandem = json.getMethod("create").invoke(null);
        Object policy = policies.getMethod("partyPilot").invoke(null);

        Object written = json.getMethod("write", Object.class).invoke(tandem, policy);
        Object back = json.getMethod("read", String.class, Class.class).invoke(tandem, written, policy.getClass());
        Object agreed = json.getMethod("read", String.class, Class.class)
                .invoke(
                        tandem,
                        "{\"length\":\"P1Y\",\"rhythm\":\"P1M\",\"proposalOpen\":\"P14D\",\"extension\":\"P6M\","
                                + "\"mostExtensions\":1,\"separationPriority\":1}",
                        terms);

        assertThat(back).hasToString(policy.toString());
        assertThat(agreed.toString()).startsWith("Terms[length=P1Y");
        assertThat(json.getMethod("write", Object.class).invoke(tandem, agreed).toString())
                .contains("\"length\":\"P1Y\"");
    }

    @Test
    void theModuleIsAServiceThatMappersFind() throws ClassNotFoundException {
        ModuleLayer layer = layer();
        Class<?> service = layer.findLoader("tools.jackson.databind").loadClass("tools.jackson.databind.JacksonModule");

        assertThat(ServiceLoader.load(layer, service).stream().map(provider -> provider.type().getName()))
                .containsExactly(TandemModule.class.getName());
    }
}
