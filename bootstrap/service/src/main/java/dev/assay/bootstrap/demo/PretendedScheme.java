package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;

/**
 * A scheme as if one edition of it had always been in force and filed: certificates with years behind them could not have been
 * issued under the editions as they are. In everything else it is the edition itself, under its own id, so that whatever was
 * recorded reads the same under the scheme as it is.
 */
record PretendedScheme(CertificationScheme scheme, List<Edition> editions) implements CertificationScheme {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    static CertificationScheme of(CertificationScheme scheme, Edition edition) {
        return new PretendedScheme(scheme, List.of(pretended(edition)));
    }

    private static Edition pretended(Edition edition) {
        return (Edition) Proxy.newProxyInstance(
                Edition.class.getClassLoader(),
                new Class<?>[] {Edition.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "effectiveFrom" -> ALWAYS;
                    case "filed" -> true;
                    default -> asked(edition, method, arguments);
                });
    }

    private static Object asked(Edition edition, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(edition, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }

    @Override
    public String id() {
        return scheme.id();
    }

    @Override
    public Text name() {
        return scheme.name();
    }

    @Override
    public Text body() {
        return scheme.body();
    }
}
