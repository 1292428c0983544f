package dev.assay.adapter.document;

import dev.assay.application.port.out.FileFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What Apache Tika knows of signatures and endings. A type agrees with a more general one and with a more special one, so
 * that a word processor's file may begin as the ZIP that it is.
 */
public final class TikaFormats implements FileFormats {

    /** Where Tika keeps signatures it is not read before the first file, for that takes a moment. */
    private static MimeTypes types() {
        return MimeTypes.getDefaultMimeTypes();
    }

    @Override
    public int lookAhead() {
        return types().getMinLength();
    }

    @Override
    public boolean canBegin(String mediaType, byte[] beginning) {
        var declared = MediaType.parse(mediaType);
        var found = detected(new ByteArrayInputStream(beginning), new Metadata());
        if (isText(declared)) {
            return found.map(TikaFormats::isText).orElseGet(() -> controlsNothing(beginning));
        }
        return !hasSignature(declared)
                || found.filter(type -> agree(declared, type)).isPresent();
    }

    @Override
    public boolean canBeCalled(String mediaType, String name) {
        var declared = MediaType.parse(mediaType);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return detected(null, metadata)
                .map(type -> isText(declared) ? isText(type) : agree(declared, type))
                .orElse(true);
    }

    /** Empty where nothing is known of it. */
    private static Optional<MediaType> detected(@Nullable InputStream beginning, Metadata metadata) {
        try {
            return Optional.of(types().detect(beginning, metadata))
                    .filter(type -> !type.equals(MediaType.OCTET_STREAM));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean agree(MediaType one, MediaType other) {
        return registry().isInstanceOf(one, registry().normalize(other))
                || registry().isInstanceOf(other, registry().normalize(one));
    }

    private static boolean isText(MediaType type) {
        return registry().isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    /** Text in an encoding that Tika does not tell from noise, such as GB 18030, has none of these bytes either. */
    private static boolean controlsNothing(byte[] beginning) {
        for (var each : beginning) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return true;
    }

    /** Its own, or that of what it is a special form of. */
    private static boolean hasSignature(MediaType type) {
        return Stream.iterate(
                        registry().normalize(type),
                        known -> !known.equals(MediaType.OCTET_STREAM),
                        registry()::getSupertype)
                .anyMatch(TikaFormats::hasMagic);
    }

    private static boolean hasMagic(MediaType type) {
        try {
            return types().forName(type.toString()).hasMagic();
        } catch (MimeTypeException noType) {
            return false;
        }
    }

    private static MediaTypeRegistry registry() {
        return types().getMediaTypeRegistry();
    }
}
