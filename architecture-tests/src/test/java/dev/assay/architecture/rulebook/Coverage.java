package dev.assay.architecture.rulebook;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rulebook, held against what claims to prove it.
 *
 * @param claims in the order in which a rule shows them
 */
record Coverage(Rulebook rulebook, List<Claim> claims) {

    /** The tests that prove a rule. */
    List<Claim> proofs(RulebookEntry rule) {
        return proofs().filter(claim -> claim.rules().contains(rule.id())).toList();
    }

    boolean isProved(RulebookEntry rule) {
        return !proofs(rule).isEmpty();
    }

    long proved() {
        return rulebook.entries().stream().filter(this::isProved).count();
    }

    long tests() {
        return proofs().count();
    }

    /** Each claim that cannot stand, and why: it names a rule that is not there, or it is no test. */
    List<String> faults() {
        return claims.stream()
                .flatMap(claim -> Stream.concat(unknown(claim), idle(claim))
                        .map(fault -> "%s %s: %s".formatted(claim.module(), claim.place(), fault)))
                .toList();
    }

    private Stream<Claim> proofs() {
        return claims.stream().filter(Claim::isTest);
    }

    private Stream<String> unknown(Claim claim) {
        return claim.rules().stream().filter(Predicate.not(rulebook::has)).map("no rule has the id %s"::formatted);
    }

    private static Stream<String> idle(Claim claim) {
        return claim.isTest() ? Stream.empty() : Stream.of("names a rule and is no test");
    }
}
