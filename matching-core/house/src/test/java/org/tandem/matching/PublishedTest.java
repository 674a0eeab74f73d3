package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is published is told apart from what is not in one way, and has all that a public repository asks for. */
class PublishedTest {
    private static final Path TOP = top();
    private static final String BOM = "matching-core/bom";
    private static final List<String> ASKED_FOR = List.of(
            "/project/name",
            "/project/description",
            "/project/url",
            "/project/licenses/license/name",
            "/project/licenses/license/url",
            "/project/developers/developer/name",
            "/project/scm/connection",
            "/project/scm/developerConnection",
            "/project/scm/url");

    private static Document parent;
    private static Document bom;
    private static final Map<String, Document> LIBRARY = new LinkedHashMap<>();
    private static final Map<String, Document> OTHERS = new LinkedHashMap<>();

    private static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @BeforeAll
    static void read() throws Exception {
        parent = pom("");
        bom = pom(BOM);
        for (String module : texts(parent, "/project/modules/module")) {
            if (Files.exists(TOP.resolve(module).resolve("src/main/java/module-info.java"))) {
                LIBRARY.put(module, pom(module));
            } else if (!module.equals(BOM)) {
                OTHERS.put(module, pom(module));
            }
        }
    }

    private static Document pom(String module) throws Exception {
        try (InputStream in = Files.newInputStream(TOP.resolve(module).resolve("pom.xml"))) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<String> texts(Document pom, String path) {
        try {
            NodeList found = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(path + "/text()", pom, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getNodeValue().strip())
                    .toList();
        } catch (XPathExpressionException mistyped) {
            throw new IllegalArgumentException(path, mistyped);
        }
    }

    private static List<String> ids(Stream<Document> poms) {
        return poms.flatMap(pom -> texts(pom, "/project/artifactId").stream()).toList();
    }

    @Test
    void theBillOfMaterialsNamesEveryPublishedModuleAndNoOther() {
        assertThat(LIBRARY).isNotEmpty();
        assertThat(texts(bom, "/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(ids(LIBRARY.values().stream()));
        assertThat(texts(bom, "/project/version")).isEqualTo(texts(parent, "/project/version"));
        assertThat(texts(parent, "/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsAll(ids(LIBRARY.values().stream()));
    }

    @Test
    void theParentAndTheBillOfMaterialsSayWhatRepositoriesAskFor() {
        for (String path : ASKED_FOR) {
            assertThat(texts(parent, path)).as(path).isNotEmpty().isNotEqualTo(List.of(""));
            assertThat(texts(bom, path)).as(path).isNotEmpty();
            if (!path.equals("/project/name") && !path.equals("/project/description")) {
                assertThat(texts(bom, path)).as(path).isEqualTo(texts(parent, path));
            }
        }
        String plugins = "/project/profiles/profile[id='release']/build/plugins/plugin";
        for (String plugin : List.of("maven-gpg-plugin", "central-publishing-maven-plugin")) {
            String version = plugins + "[artifactId='%s']/version".formatted(plugin);
            assertThat(texts(bom, version)).isEqualTo(texts(parent, version)).hasSize(1);
        }
    }

    @Test
    void aModuleIsPublishedIfAndOnlyIfItHasADescriptor() {
        LIBRARY.forEach((module, pom) -> {
            assertThat(texts(pom, "/project/name")).as(module).hasSize(1);
            assertThat(texts(pom, "/project/description")).as(module).hasSize(1);
            assertThat(texts(pom, "/project/properties/maven.deploy.skip")).as(module).isEmpty();
        });
        OTHERS.forEach((module, pom) -> {
            assertThat(texts(pom, "/project/properties/maven.deploy.skip")).as(module).containsExactly("true");
            assertThat(texts(pom, "/project/properties/maven.install.skip")).as(module).containsExactly("true");
            assertThat(texts(pom, "/project/description")).first().asString().contains("Not published");
        });
        assertThat(new TreeSet<>(texts(parent, "//excludeArtifact")))
                .isEqualTo(new TreeSet<>(ids(OTHERS.values().stream())));
    }

    @Test
    void theLicenceIsInEveryArchive() throws Exception {
        String licence = Files.readString(TOP.resolve("matching-core/LICENSE"));
        assertThat(licence).contains("Apache License", "Version 2.0, January 2004");
        for (Map.Entry<String, Class<?>> door : PublicSignatures.doors().entrySet()) {
            URI where = door.getValue().getProtectionDomain().getCodeSource().getLocation().toURI();
            assertThat(in(Path.of(where))).as(door.getKey()).isEqualTo(licence);
        }
    }

    private static String in(Path where) throws IOException {
        if (Files.isDirectory(where)) {
            return Files.readString(where.resolve("META-INF/LICENSE"));
        }
        try (FileSystem archive = FileSystems.newFileSystem(where)) {
            return Files.readString(archive.getPath("/META-INF/LICENSE"));
        }
    }
}
