package dev.assay.architecture.rulebook;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.assay.architecture.SourceTree;
import dev.assay.domain.certification.explanation.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;

/**
 * Finds what {@code @Rule} stands on in the compiled classes of a tree. On a class it counts for each test that the class
 * runs.
 */
record Claims(SourceTree tree) {

    /** The claims of all modules, without what is planted for the tests beside this. */
    List<Claim> ofAllModules() {
        return of(new ClassFileImporter()
                .withImportOption(location -> !location.contains("/planted/"))
                .importPaths(tree.modules().stream()
                        .map(tree.root()::resolve)
                        .flatMap(Claims::compiled)
                        .toList()));
    }

    /** The claims in a folder of classes. */
    List<Claim> in(String folder) {
        return of(new ClassFileImporter().importPath(tree.root().resolve(folder)));
    }

    /** Contracts are tests in a module's main classes, so both folders count. */
    private static Stream<Path> compiled(Path module) {
        return Stream.of(module.resolve("target/classes"), module.resolve("target/test-classes"));
    }

    private List<Claim> of(JavaClasses classes) {
        return classes.stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing(Claim::module).thenComparing(Claim::place))
                .toList();
    }

    private Stream<Claim> of(JavaClass type) {
        var whole = isClaiming(type);
        var methods = (whole ? type.getAllMethods() : type.getMethods())
                .stream()
                        .filter(method -> isClaiming(method) || (whole && isTest(method)))
                        .map(method -> claim(type, method))
                        .toList();
        return whole && methods.stream().noneMatch(Claim::isTest)
                ? Stream.of(new Claim(module(type), name(type), ids(type), false))
                : methods.stream();
    }

    private Claim claim(JavaClass type, JavaMethod method) {
        var rules = Stream.of(ids(type), ids(method)).flatMap(Set::stream).collect(toCollection(TreeSet::new));
        return new Claim(module(type), "%s.%s".formatted(name(type), method.getName()), rules, isTest(method));
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class);
    }

    private static boolean isClaiming(CanBeAnnotated place) {
        return place.isAnnotatedWith(Rule.class);
    }

    private static Set<String> ids(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Rule.class).stream()
                .map(Rule::value)
                .flatMap(Arrays::stream)
                .collect(toCollection(TreeSet::new));
    }

    private String module(JavaClass type) {
        var file = tree.root().relativize(Path.of(type.getSource().orElseThrow().getUri()));
        return file.toString().replace('\\', '/').replaceFirst("/target/.*", "");
    }

    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
