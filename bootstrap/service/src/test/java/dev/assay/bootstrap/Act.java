package dev.assay.bootstrap;

import java.util.List;
import java.util.Locale;

/** What can be done with a case: where it is sent to, and who of the demo's people may send it; the first of them does. */
enum Act {
    AMEND("application", "lin"),
    SUBMIT("submission", "lin"),
    ADD_DOCUMENT("documents?name=dossier.txt", "lin rong ping an bo cai jue deng"),
    ACCEPT("acceptance", "rong"),
    RETURN_APPLICATION("return", "rong"),
    REJECT("rejection", "rong"),
    QUOTE_FEES("quotation", "rong"),
    SIGN_CONTRACT("contract", "rong"),
    PLAN("plan", "ping"),
    RAISE_OBJECTION("objections", "lin"),
    DECIDE_OBJECTION("objection-decision", "ping"),
    PASS_DOCUMENTS("document-review", "an bo cai"),
    RETURN_DOCUMENTS("document-return", "an bo cai"),
    CORRECT_DOCUMENTS("document-corrections", "lin"),
    OPEN_VISIT("opening", "an bo cai"),
    REPORT_ACTIVITY("activities", "an bo cai"),
    RELEASE_ACTIVITY("activities/A1/release", "an bo cai ping"),
    RECORD_MARKS("marks", "an bo cai"),
    REPORT_SURVEY("surveys", "an bo cai"),
    RAISE_FINDING("findings", "an bo cai rong"),
    ANSWER_FINDING("findings/F1/response", "lin"),
    VERIFY_FINDING("findings/F1/verification", "an bo cai"),
    CONCLUDE("conclusion", "an bo cai"),
    REOPEN_EVALUATION("reopening", "an bo cai"),
    REVIEW("review", "rong"),
    DECIDE("decision", "jue"),
    REPORT_RECTIFICATION("rectification", "lin"),
    PROPOSE_TERMINATION("termination-proposal", "rong ping an bo cai"),
    DECIDE_TERMINATION("termination", "jue"),
    WITHDRAW("withdrawal", "lin"),
    ISSUE_CERTIFICATE("certificate", "deng");

    /** The straight road from a draft to a certificate. */
    static final List<Act> ROAD = List.of(
            SUBMIT,
            ACCEPT,
            SIGN_CONTRACT,
            PLAN,
            PASS_DOCUMENTS,
            OPEN_VISIT,
            REPORT_ACTIVITY,
            RECORD_MARKS,
            REPORT_SURVEY,
            CONCLUDE,
            REVIEW,
            DECIDE,
            ISSUE_CERTIFICATE);

    private final String path;
    private final String people;

    Act(String path, String people) {
        this.path = path;
        this.people = people;
    }

    /** Its name in the service's answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** After the address of the case. */
    String path() {
        return path;
    }

    List<String> people() {
        return List.of(people.split(" "));
    }

    String person() {
        return people().getFirst();
    }
}
