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
