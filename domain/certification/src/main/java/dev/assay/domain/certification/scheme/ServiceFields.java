package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table of service fields (服务领域划分表) that certification bodies are approved by, as CCT/GZ-SC01-02 annex 3 prints it:
 * 22 groups, 115 codes (625 stands in its second table only). A scheme names the groups it applies to. Codes printed beside
 * another group stand where their number puts them.
 */
public final class ServiceFields {
    private static final Wording WORDING = Wording.beside(ServiceFields.class);

    private static final List<Group> GROUPS = List.of(
            group("SC-01", "511 512 521 522 529"),
            group("SC-02", "531 532 541 542 543 544 545 546 547 548"),
            group("SC-03", "611 621 622 623 624 625"),
            group("SC-04", "631 632 633"),
            group("SC-05", "641 642 643 651 652 661 662 663 664 671 672 673 674 675 676 677 678 679"),
            group("SC-06", "681"),
            group("SC-07", "691 692"),
            group("SC-08", "711 712 713 714 715 716"),
            group("SC-09", "721 722"),
            group("SC-10", "731 732 733"),
            group("SC-11", "811 812 813 821 822 823 824 831 832 833 834 835 836 837 838 839"),
            group("SC-12", "841 842 843 844 845"),
            group("SC-13", "851 852 853 854 859"),
            group("SC-14", "861 862 863 864 865 869"),
            group("SC-15", "871 872"),
            group("SC-16", "911 912 913"),
            group("SC-17", "921 922 923 929"),
            group("SC-18", "18.01 18.02 18.03"),
            group("SC-19", "941 942 943 949"),
            group("SC-20", "951 952 990"),
            group("SC-21", "961 962 963 964 965 966 969"),
            group("SC-22", "980"));

    private ServiceFields() {}

    private record Group(String code, List<Named> fields) {}

    private static Group group(String group, String codes) {
        return new Group(
                group,
                Arrays.stream(codes.split(" "))
                        .map(code -> new Named(group + "/" + code, nameOf(group, code)))
                        .toList());
    }

    private static Text nameOf(String group, String code) {
        var wide = WORDING.text("service-field." + group);
        var narrow = WORDING.text("service-field." + code);
        return new Text(wide.zh() + "：" + narrow.zh(), wide.en() + ": " + narrow.en());
    }

    /** Every field, by codes such as {@code SC-03/621}. */
    public static List<Named> all() {
        return GROUPS.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /**
     * The fields of some groups, such as {@code SC-03}.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public static List<Named> of(String... groups) {
        return Arrays.stream(groups)
                .flatMap(code -> find(code)
                        .orElseThrow(() -> new IllegalArgumentException("no group of service fields: " + code))
                        .fields()
                        .stream())
                .toList();
    }

    private static Optional<Group> find(String code) {
        return GROUPS.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
