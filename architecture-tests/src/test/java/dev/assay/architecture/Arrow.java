package dev.assay.architecture;

/**
 * That one module's pom names another.
 *
 * @param scope {@code compile}, {@code runtime}, {@code test} …
 */
record Arrow(ModuleKind from, ModuleKind to, String scope) {

    /** Whether the module table has it. */
    boolean isAllowed() {
        return switch (from) {
            case CERTIFICATION -> false;
            case SCHEME -> to == ModuleKind.CERTIFICATION || (isTest() && to == ModuleKind.SCHEME_CONTRACT);
            case SCHEME_CONTRACT, APPLICATION -> to == ModuleKind.CERTIFICATION;
            case ADAPTER -> isCore() || (isTest() && to == ModuleKind.ADAPTER_CONTRACT);
            case ADAPTER_CONTRACT -> isCore();
            case BOOTSTRAP -> to == ModuleKind.SCHEME ? scope.equals("runtime") || isTest() : isTest() || isProduct();
            case ARCHITECTURE_TESTS -> isTest();
        };
    }

    private boolean isCore() {
        return to == ModuleKind.CERTIFICATION || to == ModuleKind.APPLICATION;
    }

    private boolean isProduct() {
        return isCore() || to == ModuleKind.ADAPTER || to == ModuleKind.BOOTSTRAP;
    }

    private boolean isTest() {
        return scope.equals("test");
    }
}
