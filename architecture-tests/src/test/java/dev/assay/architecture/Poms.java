package dev.assay.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** What the modules' poms say of each other and of the world. */
final class Poms {
    private static final String OURS = "dev.assay";
    private static final Set<String> VOCABULARY = Set.of("org.jmolecules", "org.jspecify");
    private static final Set<ModuleKind> PURE =
            Set.of(ModuleKind.CERTIFICATION, ModuleKind.SCHEME, ModuleKind.APPLICATION);

    private final Map<Path, Model> byFolder = new TreeMap<>();
    private final Map<String, ModuleKind> byArtifact = new HashMap<>();

    Poms(SourceTree tree) {
        for (var folder : tree.modules()) {
            var model = parse(tree.read(folder.resolve("pom.xml")));
            byFolder.put(folder, model);
            byArtifact.put(model.getArtifactId(), ModuleKind.in(folder));
        }
    }

    Set<Path> folders() {
        return byFolder.keySet();
    }

    /** Every dependency that the module table does not have, as {@code folder → artifact (scope)}. */
    List<String> strayArrows() {
        return byFolder.entrySet().stream()
                .flatMap(module -> module.getValue().getDependencies().stream()
                        .filter(dependency -> isStray(ModuleKind.in(module.getKey()), dependency))
                        .map(dependency -> "%s → %s (%s)"
                                .formatted(module.getKey(), dependency.getArtifactId(), scopeOf(dependency))))
                .toList();
    }

    private boolean isStray(ModuleKind from, Dependency dependency) {
        if (dependency.getGroupId().equals(OURS)) {
            return Optional.ofNullable(byArtifact.get(dependency.getArtifactId()))
                    .filter(to -> new Arrow(from, to, scopeOf(dependency)).isAllowed())
                    .isEmpty();
        }
        return PURE.contains(from)
                && !scopeOf(dependency).equals("test")
                && !VOCABULARY.contains(dependency.getGroupId());
    }

    private static String scopeOf(Dependency dependency) {
        return Optional.ofNullable(dependency.getScope()).orElse("compile");
    }

    private static Model parse(String pom) {
        try {
            return new MavenXpp3Reader().read(new StringReader(pom));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (XmlPullParserException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
