package dev.assay.domain.certification.explanation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.annotation.ValueObject;

/** Something to tell a person, as key and arguments; it costs nothing until {@link #text()} is asked for. */
@ValueObject
public record Message(Wording wording, String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * The message in both languages.
     *
     * @throws java.util.MissingResourceException if a bundle lacks the key
     */
    public Text text() {
        return new Text(in(Locale.CHINESE), in(Locale.ENGLISH));
    }

    private String in(Locale locale) {
        var rendered =
                arguments.stream().map(argument -> render(argument, locale)).toArray();
        return new MessageFormat(wording.pattern(locale, key), locale).format(rendered);
    }

    private static String render(Object argument, Locale locale) {
        return switch (argument) {
            case Message message -> message.in(locale);
            case Text text -> locale.equals(Locale.CHINESE) ? text.zh() : text.en();
            // Whatever somebody typed is quoted as it stands, and may well be blank.
            default -> argument.toString();
        };
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
