package dev.assay.bootstrap;

/** What the topics of {@link Certification} have in common. */
interface Running {
    Service service();
}
