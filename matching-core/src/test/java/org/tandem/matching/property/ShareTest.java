package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.LifecycleHook;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final Pattern PROPERTY = Pattern.compile("^ +@Property\\b", Pattern.MULTILINE);

    /** What mutated files lead to is counted where they are checked, in {@code MutatedFiles}. */
    private static final Set<String> STATED_ELSEWHERE =
            Set.of("HostileFilesProperties.java", "HostileGroupFilesProperties.java");

    @Test
    void aShareIsMissedWhereChanceIsNoExcuse() {
        assertThat(new Share(50, 40).isMissed(100)).as("40 of 100 may be chance").isFalse();
        assertThat(new Share(50, 20).isMissed(100)).as("20 of 100 are not").isTrue();
        assertThat(new Share(50, 400).isMissed(1_000)).as("nor are 400 of 1,000").isTrue();
        assertThat(new Share(50, 60).isMissed(100)).isFalse();
        assertThat(new Share(50, 0).isMissed(19)).isFalse();
        assertThat(new Share(50, 0).isMissed(20)).as("one in 2^20 is less than one in a million").isTrue();
        assertThat(new Share(100, 99).isMissed(100)).isTrue();
        assertThat(new Share(100, 100).isMissed(100)).isFalse();
        assertThat(new Share(1, 1).isMissed(1)).isFalse();
    }

    @Test
    void everyPropertyOfTheModuleIsAsked() {
        assertThat(ServiceLoader.load(LifecycleHook.class)).hasAtLeastOneElementOfType(ShareHook.class);
    }

    /** The hook fails silent properties of this module; elsewhere a class of properties states its shares itself. */
    @Test
    void propertiesOfOtherModulesStateTheirSharesToo() throws IOException {
        List<String> silent = new ArrayList<>();
        int classes = 0;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(ShareTest::isTestOfAnotherModule).toList()) {
                String text = Files.readString(file);
                if (PROPERTY.matcher(text).find()) {
                    classes++;
                    if (!text.contains(".coverage(") && !text.contains("Share.atLeast(")
                            && !STATED_ELSEWHERE.contains(file.getFileName().toString())) {
                        silent.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertThat(silent).as("classes of properties that may pass without testing anything").isEmpty();
        assertThat(classes).isGreaterThan(5);
    }

    private static boolean isTestOfAnotherModule(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("/src/test/java/") && !path.startsWith("../matching-core/src/");
    }
}
