package dev.assay.domain.scheme.masspersonalisation;

/**
 * A row of the table of 4.3.1.
 *
 * @param unmet the most clauses unmet
 * @param partlyMet what is left when unmet is at its limit; printed, and no limit of its own ▲ (MPC-03)
 * @param fullyMet the fewest clauses fully met
 */
record Threshold(int unmet, int partlyMet, int fullyMet) {
    boolean isMetBy(Tally tally) {
        return tally.unmet() <= unmet && tally.fullyMet() >= fullyMet;
    }

    /** The other reading: the printed number of clauses partly met is a limit too. */
    boolean isMetAsPrintedBy(Tally tally) {
        return isMetBy(tally) && tally.partlyMet() <= partlyMet;
    }

    /**
     * Over a sample: unmet is held against its limit as it stands, fully met in proportion, and nothing is rounded ▲ (SURV-02).
     *
     * @param population how many clauses the row counts over
     */
    boolean isMetBySample(Tally tally, int population) {
        return tally.unmet() <= unmet && isShareMet(tally, population);
    }

    /** Over a sample, of the clauses fully met alone. */
    boolean isShareMet(Tally tally, int population) {
        return tally.fullyMet() * population >= fullyMet * tally.counted();
    }

    /** The other reading: unmet is held against its limit in proportion, too. */
    boolean isMetBySampleInProportion(Tally tally, int population) {
        return tally.unmet() * population <= unmet * tally.counted() && isShareMet(tally, population);
    }

    /** The other reading of the number of clauses partly met, over a sample: a limit too, in proportion. */
    boolean isPartialShareKept(Tally tally, int population) {
        return tally.partlyMet() * population <= partlyMet * tally.counted();
    }

    /** What is missing of a sample. */
    Lift liftForSample(Tally tally, int population) {
        int least = Math.ceilDiv(fullyMet * tally.counted(), population);
        return new Lift(Math.max(0, tally.unmet() - unmet), Math.max(0, least - tally.fullyMet()));
    }

    /** What is missing. */
    Lift liftFor(Tally tally) {
        return new Lift(Math.max(0, tally.unmet() - unmet), Math.max(0, fullyMet - tally.fullyMet()));
    }

    /**
     * Clauses to raise.
     *
     * @param outOfUnmet how many of those unmet to raise at least to partly met
     * @param toFullyMet how many to raise to fully met
     */
    record Lift(int outOfUnmet, int toFullyMet) {
        /** How many clauses at least: one raised from unmet to fully met counts for both. */
        int clauses() {
            return Math.max(outOfUnmet, toFullyMet);
        }
    }
}
