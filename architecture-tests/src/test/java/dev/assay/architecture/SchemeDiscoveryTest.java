package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeDiscoveryTest {
    private static final SourceTree ASSAY = SourceTree.ofAssay();

    static List<CertificationScheme> schemes() {
        return Schemes.load(Map.of()).all();
    }

    /** Every class that could be a scheme. */
    static Stream<JavaClass> written() {
        return Imported.assay().stream()
                .filter(type -> type.getPackageName().startsWith("dev.assay.domain.scheme."))
                .filter(type -> type.isAssignableTo(CertificationScheme.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    @Test
    void everySchemeThatIsWrittenIsFoundAndNoOther() {
        assertThat(schemes())
                .isNotEmpty()
                .extracting(scheme -> scheme.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(
                        written().map(HasName::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void aSchemeIsPublicAndMadeWithoutArguments(JavaClass scheme) {
        assertThat(scheme.getModifiers()).contains(JavaModifier.PUBLIC);
        assertThat(scheme.tryGetConstructor())
                .hasValueSatisfying(
                        constructor -> assertThat(constructor.getModifiers()).contains(JavaModifier.PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void noOtherModuleNamesTheScheme(CertificationScheme scheme) {
        assertThat(new SchemeMentions(ASSAY).of(scheme)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain/certification/src/main/java/dev/assay/Kernel.java",
                "application/src/main/resources/messages_en.properties",
                "adapters/http-api/src/main/java/dev/assay/adapter/http/Page.java",
                "bootstrap/service/src/main/resources/application.yml"
            })
    void aModuleThatNamesASchemeIsFound(String file, @TempDir Path root) throws IOException {
        plant(root, file);
        plant(root, "domain/gold-mark/src/main/java/dev/assay/domain/scheme/gold/GoldMark.java");
        plant(root, "bootstrap/service/pom.xml");

        assertThat(new SchemeMentions(new SourceTree(root)).of(List.of("gold-mark")))
                .containsExactly(file + ": gold-mark");
    }

    private static void plant(Path root, String file) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "here speaks gold-mark");
    }
}
