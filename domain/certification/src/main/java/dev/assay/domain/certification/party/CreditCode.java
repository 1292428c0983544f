package dev.assay.domain.certification.party;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last of which checks the others (CASE-01).
 *
 * @param value upper case
 */
@ValueObject
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int BASE = ALPHABET.length();

    public CreditCode {
        if (!isSound(value)) {
            throw new IllegalArgumentException("no unified social credit code: " + value);
        }
    }

    /** The code, unless its shape is wrong or its check character does not fit. */
    public static Optional<CreditCode> parse(String value) {
        return isSound(value) ? Optional.of(new CreditCode(value)) : Optional.empty();
    }

    private static boolean isSound(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(17) == checkCharacter(value);
    }

    /** The administrative division in which it was registered, in the 6 digits of GB/T 2260: its characters 3 to 8. */
    public String region() {
        return value.substring(2, 8);
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
