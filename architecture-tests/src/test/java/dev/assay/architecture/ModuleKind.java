package dev.assay.architecture;

import java.nio.file.Path;

/** What a module is, which its folder tells. */
enum ModuleKind {
    CERTIFICATION,
    SCHEME,
    SCHEME_CONTRACT,
    APPLICATION,
    ADAPTER,
    ADAPTER_CONTRACT,
    BOOTSTRAP,
    ARCHITECTURE_TESTS;

    /**
     * The kind of the module in a folder.
     *
     * @throws IllegalArgumentException if no module belongs there
     */
    static ModuleKind in(Path folder) {
        return switch (folder.toString().replace('\\', '/')) {
            case "domain/certification" -> CERTIFICATION;
            case "domain/scheme-contract" -> SCHEME_CONTRACT;
            case "application" -> APPLICATION;
            case "architecture-tests" -> ARCHITECTURE_TESTS;
            case String path when path.matches("domain/[^/]+") -> SCHEME;
            case String path when path.matches("adapters/[^/]+-contract") -> ADAPTER_CONTRACT;
            case String path when path.matches("adapters/[^/]+") -> ADAPTER;
            case String path when path.matches("bootstrap/[^/]+") -> BOOTSTRAP;
            case String path -> throw new IllegalArgumentException("no module belongs in " + path);
        };
    }
}
