package dev.assay.adapter.persistence.contract;

import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Journal;

/** The ports of one store; what is written to the journal is found in the others. */
public record Stores(
        Journal journal, Cases cases, Certificates certificates, Accounts accounts, AccessTokens accessTokens) {}
