package dev.assay.adapter.persistence.contract;

import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Seals;
import dev.assay.application.port.out.Turns;

/** The ports of one store; what is written to the journal is found in the others. */
public record Stores(
        Journal journal,
        Seals seals,
        Cases cases,
        Certificates certificates,
        Complaints complaints,
        Dossiers dossiers,
        Accounts accounts,
        AccessTokens accessTokens,
        DueDates dueDates,
        CalendarFeeds calendarFeeds,
        Turns turns) {}
