package dev.assay.domain.certification.explanation;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What a bounded context says to people: two UTF-8 bundles, {@code messages_zh.properties} and
 * {@code messages_en.properties}, beside the class that owns them. Keys begin with a rule id where a rule speaks.
 */
public final class Wording {
    private final ResourceBundle zh;
    private final ResourceBundle en;

    private Wording(ResourceBundle zh, ResourceBundle en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The bundles in the package of the given class.
     *
     * @throws MissingResourceException if either language is missing
     */
    public static Wording beside(Class<?> owner) {
        return new Wording(bundle(owner, Locale.CHINESE), bundle(owner, Locale.ENGLISH));
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A message of this wording; rendered when read.
     *
     * @param arguments strings, {@link Text}s or {@link Message}s, for {@code {0}}, {@code {1}} …
     */
    public Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }

    /** The plain text of a key that takes no arguments, such as a name. */
    public Text text(String key) {
        return new Text(zh.getString(key), en.getString(key));
    }

    /** The hyphenated name of a kind of thing, by which keys and records speak of it: {@code SignContract} is {@code sign-contract}. */
    public static String codeOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** The keys of one language, so that a test can hold them against the other. */
    public Set<String> keys(Locale locale) {
        return in(locale).keySet();
    }

    String pattern(Locale locale, String key) {
        return in(locale).getString(key);
    }

    private ResourceBundle in(Locale locale) {
        return locale.equals(Locale.CHINESE) ? zh : en;
    }
}
