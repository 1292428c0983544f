package dev.assay.architecture;

/**
 * Where things live beneath a root package. The same rule is laid over Assay's own packages and over the small house in
 * which its violation is planted.
 *
 * @param root such as {@code dev.assay}
 */
record Layout(String root) {
    static final Layout ASSAY = new Layout("dev.assay");

    String everything() {
        return root + "..";
    }

    String domain() {
        return root + ".domain..";
    }

    String certification() {
        return root + ".domain.certification..";
    }

    String schemes() {
        return root + ".domain.scheme..";
    }

    String application() {
        return root + ".application..";
    }

    String portsIn() {
        return root + ".application.port.in..";
    }

    String portsOut() {
        return root + ".application.port.out..";
    }

    String useCases() {
        return root + ".application.usecase..";
    }

    String adapters() {
        return root + ".adapter..";
    }

    String http() {
        return root + ".adapter.http..";
    }

    String bootstrap() {
        return root + ".bootstrap..";
    }
}
