package dev.assay.domain.certification.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jmolecules.ddd.types.Identifier;

/**
 * The number a certificate is known by: upper case without spaces, as reports to the regulator demand.
 *
 * @param value prefix of the scheme, two digits of the year, serial, cycle: {@code ECE26-4K7QX2M9R0}
 */
@ValueObject
public record CertificateNumber(String value) implements Identifier {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,8}[0-9]{2}-[0-9A-Z]{6,20}R[0-9]");

    public CertificateNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no certificate number: " + value);
        }
    }

    /**
     * The number of a first certificate; a recertified one has a higher cycle.
     *
     * @param prefix 2 to 8 upper-case letters
     * @param year of issue
     * @param serial 6 to 20 upper-case letters and digits, unique for ever
     */
    public static CertificateNumber first(String prefix, int year, String serial) {
        return new CertificateNumber("%s%02d-%sR0".formatted(prefix, year % 100, serial));
    }

    /**
     * The number of the certificate of the next cycle.
     *
     * @throws IllegalStateException after the ninth recertification, since one digit counts them
     */
    public CertificateNumber next() {
        var last = value.length() - 1;
        var cycle = Character.digit(value.charAt(last), 10) + 1;
        if (cycle > 9) {
            throw new IllegalStateException("there is no cycle after " + value);
        }
        return new CertificateNumber(value.substring(0, last) + cycle);
    }

    public static Optional<CertificateNumber> parse(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new CertificateNumber(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
