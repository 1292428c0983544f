package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.lint.inn.InnScheme;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.certification.scheme.Transition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each unsound description, and the one fault that it has. */
class UnsoundDescriptionsTest {
    private static final Text NAME = InnEdition.NAME;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"criteria", "lists", "modes", "policies", "others"})
    void isAtFault(String key, Edition broken) {
        assertThat(SchemeLint.faultsIn(new InnScheme(broken)))
                .isNotEmpty()
                .allMatch(fault -> fault.message().key().equals(key))
                .allSatisfy(fault -> assertThat(fault.message().text().zh()).isNotBlank());
    }

    static Stream<Arguments> criteria() {
        return Stream.of(
                criterion("criterion.maximum-missing", Mark.Kind.POINTS, null),
                criterion("criterion.maximum-missing", Mark.Kind.POINTS, BigDecimal.ZERO),
                criterion("criterion.maximum-missing", Mark.Kind.POINTS, BigDecimal.valueOf(-1)),
                criterion("criterion.maximum-unused", Mark.Kind.FINDING, BigDecimal.TEN),
                criterion("criterion.maximum-unused", Mark.Kind.FULFILMENT, BigDecimal.TEN),
                criterion("criterion.maximum-digits", Mark.Kind.POINTS, new BigDecimal("1.00001")),
                Arguments.of("criterion.none", new InnEdition() {
                    @Override
                    public List<Criterion> criteria() {
                        return List.of();
                    }
                }),
                Arguments.of("code.twice", new InnEdition() {
                    @Override
                    public List<Criterion> criteria() {
                        return List.of(
                                super.criteria().getFirst(), super.criteria().getFirst());
                    }
                }),
                Arguments.of("code.ascii", new InnEdition() {
                    @Override
                    public List<Named> measures() {
                        return List.of(new Named("满意", NAME));
                    }
                }),
                Arguments.of("code.twice", new InnEdition() {
                    @Override
                    public List<Named> deductions() {
                        return List.of(new Named("noise", NAME), new Named("noise", NAME));
                    }
                }));
    }

    private static Arguments criterion(String key, Mark.Kind kind, BigDecimal maximum) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public List<Criterion> criteria() {
                return List.of(new Criterion("rooms", NAME, NAME, kind, maximum));
            }
        });
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                withdrawal("list.clause", new Listed("withdrawal-1", " ", NAME)),
                withdrawal("code.twice", new Listed("fee-a", "INN-1 8", NAME)),
                withdrawal("code.ascii", new Listed("撤销-1", "INN-1 8", NAME)),
                refusal("list.clause", new Listed("refusal-1", " ", NAME)),
                refusal("code.twice", new Listed("fee-a", "INN-1 8", NAME)),
                Arguments.of("list.lapse", new InnEdition() {
                    @Override
                    public StatusReasons reasons() {
                        return new StatusReasons(
                                List.of(new Listed("suspension-1", "INN-1 8", NAME)), List.of(), List.of());
                    }
                }),
                Arguments.of("list.transfer", new InnEdition() {
                    @Override
                    public StatusReasons reasons() {
                        return new StatusReasons(
                                List.of(), List.of(new Listed("withdrawal-1", "INN-1 8", NAME)), List.of());
                    }

                    @Override
                    public Optional<Transition> transition() {
                        return Optional.of(new Transition(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 1), "1"));
                    }
                }),
                Arguments.of("list.conclusions", new InnEdition() {
                    @Override
                    public Text nameOf(Recommendation recommendation) {
                        return NAME;
                    }
                }),
                transition("list.clause", new Transition(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 1), "")),
                transition("list.transition", new Transition(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 1), "1")),
                transition("list.transition", new Transition(LocalDate.of(2019, 3, 1), LocalDate.of(2021, 3, 1), "1")));
    }

    private static Arguments withdrawal(String key, Listed reason) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public StatusReasons reasons() {
                return new StatusReasons(List.of(), List.of(reason), List.of());
            }
        });
    }

    private static Arguments refusal(String key, Listed reason) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public StatusReasons reasons() {
                return new StatusReasons(List.of(), List.of(), List.of(), List.of(reason));
            }
        });
    }

    private static Arguments transition(String key, Transition transition) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public Optional<Transition> transition() {
                return Optional.of(transition);
            }
        });
    }

    static Stream<Arguments> modes() {
        var all = new InnEdition().modes();
        var stay = Set.of("stay");
        return Stream.of(
                modes("mode.clause", new EvaluationModes("", all.modes(), all.combinations())),
                modes("mode.unknown", with(all, new Combination(AuditKind.INITIAL, DesignDuty.ANY, Set.of("dream")))),
                modes("mode.cycle", all.withOncePerCycle("stay", "dream")),
                modes("mode.mystery", all.withMystery("stay", "dream")),
                modes("mode.test", all.withTests("stay", "dream")),
                modes("mode.empty", with(all, new Combination(AuditKind.INITIAL, DesignDuty.ANY, Set.of()))),
                modes(
                        "mode.none",
                        new EvaluationModes("1", all.modes(), all.combinations().subList(0, 2))),
                modes(
                        "mode.none",
                        new EvaluationModes(
                                "1",
                                all.modes(),
                                Stream.of(AuditKind.values())
                                        .map(audit -> new Combination(audit, DesignDuty.WITH, stay))
                                        .toList())));
    }

    private static EvaluationModes with(EvaluationModes all, Combination combination) {
        return new EvaluationModes(
                all.clause(),
                all.modes(),
                Stream.concat(all.combinations().stream(), Stream.of(combination))
                        .toList());
    }

    private static Arguments modes(String key, EvaluationModes modes) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public EvaluationModes modes() {
                return modes;
            }
        });
    }

    static Stream<Arguments> policies() {
        var sound = new InnEdition().policies();
        var withoutLookBack = new HashMap<>(sound.limits());
        withoutLookBack.remove(Subject.LOOK_BACK);
        var withoutValidity = new HashMap<>(sound.limits());
        withoutValidity.remove(Subject.VALIDITY);
        return Stream.of(
                policies("policy.missing", new Policies(withoutLookBack)),
                policies("policy.validity", new Policies(withoutValidity)),
                policies(
                        "policy.validity",
                        sound.with(
                                Subject.VALIDITY,
                                Within.calendarDays(1095).of(Base.ISSUE).under("I-01", "1"))),
                policies(
                        "policy.clause",
                        sound.with(
                                Subject.DECISION,
                                Within.months(2).of(Base.ACCEPTANCE).under("I-01", " "))),
                policies(
                        "policy.rule",
                        sound.with(
                                Subject.DECISION,
                                Within.months(2).of(Base.ACCEPTANCE).under("", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.VISIT_NOTICE,
                                Within.workingDays(7).of(Base.RECEIPT).under("I-01", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.RECERTIFICATION_CLOSING,
                                Within.months(2).of(Base.ISSUE).under("I-01", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.SURVEILLANCE_YEAR,
                                Within.calendarYear().of(Base.ISSUE).under("I-01", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.CORRECTION,
                                Within.months(2).of(Base.VISIT).under("I-01", "1"))),
                policies(
                        "policy.clause",
                        sound.with(
                                Subject.CORRECTION,
                                Within.months(2).of(Base.FINDING).under("I-01", ""))),
                policies(
                        "policy.kind",
                        sound.with(
                                Subject.SURVEILLANCE_YEAR,
                                Within.months(12).of(Base.SURVEILLANCE).under("I-01", "1"))),
                policies(
                        "policy.kind",
                        sound.with(
                                Subject.SUSPENSION,
                                Within.calendarYear().of(Base.SUSPENSION).under("I-01", "1"))),
                policies(
                        "policy.special",
                        sound.with(
                                Subject.INCIDENT_REPORT_SPECIAL,
                                Within.calendarDays(2).of(Base.INCIDENT).under("I-01", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.MARK_USE_ANSWER,
                                Within.calendarDays(15).of(Base.DEMAND).under("I-01", "1"))),
                policies(
                        "policy.base",
                        sound.with(
                                Subject.STATUS_REPORT,
                                Within.workingDays(5).of(Base.DECISION).under("I-01", "1"))),
                policies("policy.surveillance", sound.without(Subject.LATER_SURVEILLANCE)),
                policies(
                        "policy.window",
                        sound.with(
                                Subject.RECERTIFICATION_CLOSING,
                                Within.months(3).of(Base.EXPIRY).under("I-01", "1"))),
                policies(
                        "policy.window",
                        sound.with(
                                Subject.RECERTIFICATION_CLOSING,
                                Within.calendarDays(120).of(Base.EXPIRY).under("I-01", "1"))),
                policies(
                        "policy.absurd",
                        sound.with(
                                Subject.APPEAL,
                                Within.months(121).of(Base.DECISION).under("I-01", "1"))),
                policies(
                        "policy.absurd",
                        sound.with(
                                Subject.APPEAL,
                                Within.calendarDays(3661).of(Base.DECISION).under("I-01", "1"))),
                policies(
                        "policy.absurd",
                        sound.with(
                                Subject.APPEAL,
                                Within.workingDays(501).of(Base.DECISION).under("I-01", "1"))));
    }

    private static Arguments policies(String key, Policies policies) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public Policies policies() {
                return policies;
            }
        });
    }

    static Stream<Arguments> others() {
        return Stream.of(
                documents("document.none-required", Need.IF_APPLICABLE, "1"),
                documents("code.ascii", Need.REQUIRED, "第一"),
                readings("code.twice", "I-01", "inn/I-01/one", "inn/I-01/one"),
                readings("code.twice", "I-01", "CASE-18/every-scheme"),
                readings("interpretation.rule", "", "inn/I-01/one"),
                Arguments.of("text.broken", new InnEdition() {
                    @Override
                    public List<Interpretation> interpretations() {
                        return List.of(new Interpretation("inn/I-01/one", "I-01", WORDING.message("unsaid")));
                    }
                }),
                Arguments.of("field.none", new InnEdition() {
                    @Override
                    public List<Named> fieldCodes() {
                        return List.of();
                    }
                }),
                Arguments.of("scheme.document", new InnEdition() {
                    @Override
                    public String document() {
                        return "";
                    }
                }),
                Arguments.of("scheme.standard", new InnEdition() {
                    @Override
                    public String standard() {
                        return "";
                    }
                }));
    }

    private static Arguments documents(String key, Need need, String code) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public List<DocumentRequirement> documents() {
                return List.of(new DocumentRequirement(code, NAME, need));
            }
        });
    }

    private static Arguments readings(String key, String rule, String... ids) {
        return Arguments.of(key, new InnEdition() {
            @Override
            public List<Interpretation> interpretations() {
                return Stream.of(ids)
                        .map(id -> new Interpretation(id, rule, WORDING.message("reading")))
                        .toList();
            }
        });
    }
}
