package dev.assay.domain.certification.complaint;

import static dev.assay.domain.certification.complaint.Grievance.NUMBER;
import static dev.assay.domain.certification.complaint.Grievance.REGISTRAR;
import static dev.assay.domain.certification.complaint.Grievance.TODAY;
import static dev.assay.domain.certification.complaint.Grievance.faults;
import static dev.assay.domain.certification.complaint.Grievance.handling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.complaint.ComplaintAct.Answer;
import dev.assay.domain.certification.complaint.ComplaintAct.Assign;
import dev.assay.domain.certification.complaint.ComplaintAct.Investigate;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may handle a complaint, held against what each has to do with the case. */
@Rule("APP-01")
class HandlersTest {
    private static final Set<String> UNINVOLVED = Set.of("", "loaded the holidays");

    /** What stands against somebody who is given the appeal of the case's client. */
    private static final Map<String, String> AGAINST = Map.of(
            "is the client", "INVALID APP-01 handler",
            "is another client", "INVALID APP-01 handler",
            "left", "INVALID APP-01 handler",
            "is bound to the client", "CONDITION TEAM-01 handler");

    @TestFactory
    Stream<DynamicTest> nobodyWhoHadAPartInTheCaseIsAssigned() {
        return Grievance.PEOPLE.entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey().name() + " " + each.getValue(),
                        () -> assertThat(faults(Grievance.received()
                                        .perform(new Assign(TODAY, each.getKey().name()), handling(REGISTRAR))))
                                .isEqualTo(expected(each.getValue()))));
    }

    private static List<String> expected(String part) {
        return UNINVOLVED.contains(part) ? List.of() : List.of(AGAINST.getOrDefault(part, "CONDITION APP-01 handler"));
    }

    /** Whoever has become involved since is kept out by the same measure when the answer comes. */
    @TestFactory
    Stream<DynamicTest> nobodyWhoHadAPartInTheCaseLooksIntoItOrAnswers() {
        return Grievance.PEOPLE.entrySet().stream()
                .filter(each -> each.getKey().isStaff())
                .map(each -> dynamicTest(each.getKey().name() + " " + each.getValue(), () -> {
                    var handled = Grievance.received()
                            .after(new HandlerAssigned(TODAY, each.getKey().name()))
                            .after(new InvestigationNoted(TODAY, "Read.", "fan"));
                    var may = UNINVOLVED.contains(each.getValue());

                    assertThat(faults(handled.perform(new Investigate(TODAY, "Read again."), handling(each.getKey())))
                                    .isEmpty())
                            .isEqualTo(may);
                    assertThat(faults(handled.perform(
                                            new Answer(TODAY, true, "You are right.", List.of()),
                                            handling(each.getKey())))
                                    .isEmpty())
                            .isEqualTo(may);
                }));
    }

    @Test
    void whoIssuedACertificateHandlesNoComplaintAboutIt() {
        var about = Grievance.received(
                Grievance.complaint(new Concern.OfCertificate(NUMBER), null), Grievance.ofCertificate());
        var handling = handling(REGISTRAR, Grievance.ofCertificate());

        assertThat(faults(about.perform(new Assign(TODAY, "ren"), handling)))
                .containsExactly("CONDITION APP-01 handler");
        assertThat(faults(about.perform(new Assign(TODAY, "du"), handling)))
                .containsExactly("CONDITION APP-01 handler");
        assertThat(faults(about.perform(new Assign(TODAY, "bao"), handling)))
                .containsExactly("CONDITION TEAM-01 handler");
        assertThat(faults(about.perform(new Assign(TODAY, "fan"), handling))).isEmpty();
    }

    @Test
    void whoDecidedAnythingOnACertificateSinceHandlesNoComplaintAboutIt() {
        var background = Grievance.ofCertificate("dong", new CertificateRestored(TODAY, "Removed."));
        var about = Grievance.received(Grievance.complaint(new Concern.OfCertificate(NUMBER), null), background);

        assertThat(faults(about.perform(new Assign(TODAY, "dong"), handling(REGISTRAR, background))))
                .containsExactly("CONDITION APP-01 handler");
    }

    @Test
    void nobodyHandlesOrGivesOutWhatIsOnesOwnComplaint() {
        var everything = new Person("ren", Set.of(Role.REGISTRAR, Role.DECISION_MAKER));
        var own = Grievance.received(Grievance.complaint(new Concern.OfBody(), "ren"), Background.none());
        var handling = handling(everything, Background.none());

        assertThat(faults(own.perform(new Assign(TODAY, "ren"), handling)))
                .containsExactly("CONDITION APP-01", "CONDITION APP-01 handler");
        assertThat(faults(own.perform(new Assign(TODAY, "fan"), handling))).containsExactly("CONDITION APP-01");
        var looked = own.after(new HandlerAssigned(TODAY, "fan")).after(new InvestigationNoted(TODAY, "Asked.", "fan"));
        assertThat(faults(looked.perform(new Answer(TODAY, true, "I am right.", List.of()), handling)))
                .containsExactly("CONDITION APP-01");
    }

    @Test
    void aComplaintAboutTheBodyMayBeGivenToAnybodyWhoWorksForIt() {
        var about = Grievance.received(Grievance.complaint(new Concern.OfBody(), null), Background.none());

        assertThat(Grievance.PEOPLE.keySet())
                .allSatisfy(person -> assertThat(faults(about.perform(
                                        new Assign(TODAY, person.name()), handling(REGISTRAR, Background.none())))
                                .isEmpty())
                        .isEqualTo(person.isStaff()));
    }

    @Test
    void ofSeveralThingsAgainstSomebodyAllAreTold() {
        var complained = Grievance.received(
                Grievance.complaint(new Concern.OfCertificate(NUMBER), "du"), Grievance.ofCertificate());

        assertThat(faults(complained.perform(new Assign(TODAY, "du"), handling(REGISTRAR, Grievance.ofCertificate()))))
                .containsExactly("CONDITION APP-01 handler", "CONDITION APP-01 handler");
    }
}
