package dev.assay.adapter.identity;

import java.util.random.RandomGenerator;

/** Characters that nobody confuses when they are read out or typed from paper. */
enum ReadableCharacters {
    LOWER_CASE("abcdefghjkmnpqrstuvwxyz23456789"),
    /** Crockford's base 32. */
    UPPER_CASE("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

    private final String characters;

    ReadableCharacters(String characters) {
        this.characters = characters;
    }

    String draw(int length, RandomGenerator random) {
        var drawn = new StringBuilder(length);
        random.ints(length, 0, characters.length()).forEach(index -> drawn.append(characters.charAt(index)));
        return drawn.toString();
    }
}
