package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PomArrowsTest {
    private static final SourceTree ASSAY = SourceTree.ofAssay();

    @Test
    void noPomOfAssayNamesWhatTheModuleTableDoesNot() {
        assertThat(new Poms(ASSAY).strayArrows()).isEmpty();
    }

    @Test
    void everyKindOfModuleThatTheRulesSpeakOfIsThere() {
        assertThat(new Poms(ASSAY).folders())
                .extracting(ModuleKind::in)
                .contains(
                        ModuleKind.CERTIFICATION,
                        ModuleKind.SCHEME,
                        ModuleKind.APPLICATION,
                        ModuleKind.ADAPTER,
                        ModuleKind.ADAPTER_CONTRACT,
                        ModuleKind.BOOTSTRAP,
                        ModuleKind.ARCHITECTURE_TESTS);
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATION,    CERTIFICATION,      test,    false",
        "CERTIFICATION,    APPLICATION,        test,    false",
        "SCHEME,           CERTIFICATION,      compile, true",
        "SCHEME,           SCHEME,             compile, false",
        "SCHEME,           SCHEME,             test,    false",
        "SCHEME,           SCHEME_CONTRACT,    compile, false",
        "SCHEME,           SCHEME_CONTRACT,    test,    true",
        "SCHEME,           APPLICATION,        compile, false",
        "SCHEME_CONTRACT,  CERTIFICATION,      compile, true",
        "SCHEME_CONTRACT,  SCHEME,             compile, false",
        "APPLICATION,      CERTIFICATION,      compile, true",
        "APPLICATION,      SCHEME,             test,    false",
        "APPLICATION,      ADAPTER,            test,    false",
        "ADAPTER,          APPLICATION,        compile, true",
        "ADAPTER,          CERTIFICATION,      compile, true",
        "ADAPTER,          ADAPTER,            test,    false",
        "ADAPTER,          ADAPTER_CONTRACT,   compile, false",
        "ADAPTER,          ADAPTER_CONTRACT,   test,    true",
        "ADAPTER,          SCHEME,             test,    false",
        "ADAPTER,          BOOTSTRAP,          compile, false",
        "ADAPTER_CONTRACT, APPLICATION,        compile, true",
        "ADAPTER_CONTRACT, ADAPTER,            compile, false",
        "BOOTSTRAP,        ADAPTER,            compile, true",
        "BOOTSTRAP,        SCHEME,             runtime, true",
        "BOOTSTRAP,        SCHEME,             test,    true",
        "BOOTSTRAP,        SCHEME,             compile, false",
        "BOOTSTRAP,        ADAPTER_CONTRACT,   compile, false",
        "BOOTSTRAP,        ADAPTER_CONTRACT,   test,    true",
        "ARCHITECTURE_TESTS, SCHEME,           test,    true",
        "ARCHITECTURE_TESTS, SCHEME,           runtime, false",
    })
    void anArrowIsAllowedWhereTheModuleTableHasIt(ModuleKind from, ModuleKind to, String scope, boolean allowed) {
        assertThat(new Arrow(from, to, scope).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "dev.assay,      assay-gold,          ,        bootstrap/service → assay-gold (compile)",
        "dev.assay,      assay-unheard-of,    runtime, bootstrap/service → assay-unheard-of (runtime)",
    })
    void aStrayArrowOfTheBootstrapIsFound(String group, String artifact, String scope, String found, @TempDir Path root)
            throws IOException {
        plant(root, "domain/gold", "assay-gold", "");
        plant(root, "bootstrap/service", "assay-service", dependency(group, artifact, scope));

        assertThat(new Poms(new SourceTree(root)).strayArrows()).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"domain/certification", "domain/gold", "application"})
    void aFrameworkInTheDomainOrTheApplicationIsFound(String folder, @TempDir Path root) throws IOException {
        plant(root, folder, "assay-pure", dependency("org.slf4j", "slf4j-api", null));

        assertThat(new Poms(new SourceTree(root)).strayArrows()).containsExactly(folder + " → slf4j-api (compile)");
    }

    private static String dependency(String group, String artifact, @Nullable String scope) {
        var scoped = scope == null ? "" : "<scope>%s</scope>".formatted(scope);
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>"
                .formatted(group, artifact, scoped);
    }

    private static void plant(Path root, String folder, String artifact, String dependencies) throws IOException {
        var module = Files.createDirectories(root.resolve(folder));
        Files.writeString(
                module.resolve("pom.xml"),
                "<project><artifactId>%s</artifactId><dependencies>%s</dependencies></project>"
                        .formatted(artifact, dependencies));
    }
}
