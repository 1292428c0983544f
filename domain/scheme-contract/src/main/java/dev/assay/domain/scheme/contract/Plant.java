package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.lint.MarkOrder;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to spoil a sheet; each takes a criterion of its own. Empty where the edition offers no occasion. */
enum Plant {
    MISSING {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                draft.marks.remove(criterion.code());
                return mark(criterion.code());
            });
        }
    },
    UNKNOWN_CRITERION {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            draft.marks.put(UNKNOWN, Mark.Finding.MINOR);
            return Optional.of(mark(UNKNOWN));
        }
    },
    WRONG_KIND {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                draft.marks.put(criterion.code(), otherKind(criterion));
                return mark(criterion.code());
            });
        }
    },
    OUT_OF_RANGE {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                var above = criterion.maximum() == null
                        ? BigDecimal.ONE
                        : criterion.maximum().add(LEAST);
                draft.marks.put(
                        criterion.code(), new Mark.Points(trial.random().nextBoolean() ? above : LEAST.negate()));
                return mark(criterion.code());
            });
        }
    },
    EXCLUDED_FOR_NO_REASON {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                draft.marks.put(criterion.code(), new Mark.Excluded(" "));
                return mark(criterion.code());
            });
        }
    },
    EXCLUDED_THOUGH_NEEDED {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spots.stream()
                    .filter(criterion -> !trial.uses().excludable().contains(criterion.code()))
                    .findFirst()
                    .map(criterion -> {
                        spots.remove(criterion);
                        draft.marks.put(criterion.code(), new Mark.Excluded("does not apply"));
                        return mark(criterion.code());
                    });
        }
    },
    VERDICT_OF_UNKNOWN_MODE {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                var best = MarkOrder.worstFirst(criterion).getLast();
                draft.marks.put(
                        criterion.code(), new Mark.ByMode(Map.of(modeOf(trial.edition()), best, UNKNOWN, best)));
                return verdict(trial, criterion.code(), UNKNOWN);
            });
        }
    },
    WRONG_KIND_IN_ONE_MODE {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return spot(spots).map(criterion -> {
                var mode = modeOf(trial.edition());
                draft.marks.put(
                        criterion.code(),
                        new Mark.ByMode(Map.of(
                                mode, otherKind(criterion),
                                UNKNOWN, MarkOrder.worstFirst(criterion).getLast())));
                return verdict(trial, criterion.code(), mode);
            });
        }
    },
    UNKNOWN_MEASURE {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            draft.measures.put(UNKNOWN, new Survey(1, 1));
            return Optional.of("measures." + UNKNOWN);
        }
    },
    IMPOSSIBLE_SURVEY {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return measure(trial.edition()).map(name -> {
                draft.measures.put(name, trial.random().nextBoolean() ? new Survey(9, 10) : new Survey(0, 0));
                return "measures." + name;
            });
        }
    },
    NO_SURVEY {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            return measure(trial.edition()).map(name -> {
                draft.measures.remove(name);
                return "measures." + name;
            });
        }
    },
    UNKNOWN_DEDUCTION {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            draft.deductions.add(new Adjustment(UNKNOWN, "found"));
            return Optional.of("deductions");
        }
    },
    UNKNOWN_BONUS {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            draft.bonuses.add(new Adjustment(UNKNOWN, "found"));
            return Optional.of("bonuses");
        }
    },
    UNKNOWN_TARGET {
        @Override
        Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial) {
            draft.target = UNKNOWN;
            return Optional.of("target");
        }
    };

    private static final String UNKNOWN = "no-such-thing";
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(Mark.Points.DECIMALS);

    /** Spoils the draft, and says in which field. */
    abstract Optional<String> into(SheetDraft draft, List<Criterion> spots, Trial trial);

    private static Optional<Criterion> spot(List<Criterion> spots) {
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.removeFirst());
    }

    private static Optional<String> measure(Edition edition) {
        return edition.measures().isEmpty()
                ? Optional.empty()
                : Optional.of(edition.measures().getFirst().code());
    }

    private static Mark otherKind(Criterion criterion) {
        return criterion.mark() == Mark.Kind.FULFILMENT ? Mark.Finding.CONFORMS : Mark.Fulfilment.FULL;
    }

    private static String modeOf(Edition edition) {
        return edition.modes().modes().isEmpty()
                ? UNKNOWN + "-either"
                : edition.modes().modes().getFirst().code();
    }

    /** Where no verdicts by mode are taken, the fault is the mark. */
    private static String verdict(Trial trial, String code, String mode) {
        return trial.uses().byMode().contains(code) ? "%s.byMode.%s".formatted(mark(code), mode) : mark(code);
    }

    private static String mark(String code) {
        return "marks." + code;
    }
}
